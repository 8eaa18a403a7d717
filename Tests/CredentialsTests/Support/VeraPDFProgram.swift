/// The few lines of Java that drive the engine.
enum VeraPDFProgram {
    static let source = """
        import java.io.File;
        import java.util.Arrays;
        import java.util.TreeSet;
        import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
        import org.verapdf.pdfa.Foundries;
        import org.verapdf.pdfa.flavours.PDFAFlavour;
        import org.verapdf.pdfa.results.TestAssertion;

        public class Conformance {
            public static void main(String[] arguments) throws Exception {
                java.util.logging.LogManager.getLogManager().reset();
                VeraGreenfieldFoundryProvider.initialise();
                int checked = 0;
                for (String file : Arrays.copyOfRange(arguments, 1, arguments.length)) {
                    for (String name : arguments[0].split(",")) {
                        var flavour = PDFAFlavour.byFlavourId(name);
                        try (var parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                             var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                            var broken = new TreeSet<String>();
                            for (var assertion : validator.validate(parser).getTestAssertions()) {
                                if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
                                var rule = assertion.getRuleId();
                                broken.add(rule.getClause() + "-" + rule.getTestNumber() + " " + assertion.getMessage().replaceAll("\\\\s+", " "));
                            }
                            for (String rule : broken) System.out.println(name + " " + file + " " + rule);
                        }
                        checked++;
                    }
                }
                System.out.println("checked " + checked);
            }
        }
        """
}

import ArgumentParser

struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print nothing but errors; the exit code tells.")
    var quiet = false
}

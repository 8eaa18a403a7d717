/// The first edition's applicants: three dozen from twenty countries, with names in eight scripts, in the order in which the panel will rank them.
enum FirstCast {
    static let lines = """
        eleni.papadopoulou | Eleni Papadopoulou | Ελένη Παπαδοπούλου | GR
        ilknur.isik | İlknur Işık | | TR civil-society
        thordis | Þórdís Guðmundsdóttir | | IS
        giorgi.beridze | Giorgi Beridze | გიორგი ბერიძე | GE
        gorg.zammit | Ġorġ Żammit Ħaber | | MT academic
        hanna.yizhakevych | Hanna Yizhakevych | Ґанна Їжакевич | UA
        lukasz.zolc | Łukasz Żółć | | PL civil-society
        anahit.sargsyan | Anahit Sargsyan | Անահիտ Սարգսյան | AM
        noa.levi | Noa Levi | נועה לוי | IL academic
        tanina.ait | Tanina Aït Yedder | ⵜⴰⵏⵉⵏⴰ ⴰⵢⵜ ⵢⴻⴷⴷⴻⵔ | MA civil-society
        stefan.turcanu | Ștefan Țurcanu | | MD
        djordje.petrovic | Đorđe Petrović | Ђорђе Петровић | RS
        ali.mammadov | Əli Məmmədov | | AZ
        mariajose.hernandez | María José Hernández Núñez | | MX visa
        aurelie.lefevre | Aurélie Lefèvre-Dœuff | | FR civil-society
        bilyana.dimitrova | Bilyana Dimitrova | Биляна Димитрова | BG completed
        aleksandar.stojanov | Aleksandar Stojanov | Александар Стојанов | MK silent
        andreas.christodoulou | Andreas Christodoulou | Ανδρέας Χριστοδούλου | CY
        dimitra.vlachou | Dimitra Vlachou | Δήμητρα Βλάχου | GR civil-society
        nikos.karras | Nikos Karras | Νίκος Καρράς | GR
        oleksandr.koval | Oleksandr Koval | Олександр Коваль | UA civil-society
        nino.gelashvili | Nino Gelashvili | ნინო გელაშვილი | GE
        mehmet.ozturk | Mehmet Öztürk | | TR declining
        agnieszka.wisniewska | Agnieszka Wiśniewska | | PL lapsing
        karmenu.borg | Karmenu Borġ | | MT
        mohammed.elalaoui | Mohammed Ben Abdellah El Alaoui | محمد بن عبد الله العلوي | MA
        leila.benromdhane | Leïla Ben Romdhane | ليلى بن رمضان | TN
        youssef.trabelsi | Youssef Trabelsi | يوسف الطرابلسي | TN civil-society
        amina.boudiaf | Amina Boudiaf | أمينة بوضياف | DZ
        karim.haddad | Karim Haddad | كريم حداد | DZ civil-society
        milica.jovanovic | Milica Jovanović | Милица Јовановић | RS weak
        petar.ivanov | Petar Ivanov | Петър Иванов | BG ineligible
        aylin.demir | Aylin Demir | | TR refused
        hugo.marchand | Hugo Marchand | | FR withdrawn
        aurelio.vega | Aurelio Vega Ibáñez | | MX draft
        sigrun.jonsdottir | Sigrún Jónsdóttir | | IS incomplete
        """
}

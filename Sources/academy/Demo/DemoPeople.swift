/// Two dozen invented people with names in eight scripts, as a registrar's spreadsheet would list them.
enum DemoPeople {
    static let csv = """
        email,latin_name,native_name,country
        gorg.zammit@example.org,Ġorġ Żammit Ħaber,,MT
        ilknur.isik@example.org,İlknur Işık,,TR
        stefan.turcanu@example.org,Ștefan Țurcanu,,MD
        thordis@example.org,Þórdís Guðmundsdóttir,,IS
        lukasz.zolc@example.org,Łukasz Żółć,,PL
        eleni.papadopoulou@example.org,Eleni Papadopoulou,Ελένη Παπαδοπούλου,GR
        djordje.petrovic@example.org,Đorđe Petrović,Ђорђе Петровић,RS
        hanna.yizhakevych@example.org,Hanna Yizhakevych,Ґанна Їжакевич,UA
        giorgi.beridze@example.org,Giorgi Beridze,გიორგი ბერიძე,GE
        anahit.sargsyan@example.org,Anahit Sargsyan,Անահիտ Սարգսյան,AM
        noa.levi@example.org,Noa Levi,נועה לוי,IL
        mohammed.elalaoui@example.org,Mohammed Ben Abdellah El Alaoui,محمد بن عبد الله العلوي,MA
        tanina.ait@example.org,Tanina Aït Yedder,ⵜⴰⵏⵉⵏⴰ ⴰⵢⵜ ⵢⴻⴷⴷⴻⵔ,DZ
        ali.mammadov@example.org,Əli Məmmədov,,AZ
        mariajose.hernandez@example.org,María José Hernández Núñez,,MX
        aurelie.lefevre@example.org,Aurélie Lefèvre-Dœuff,,FR
        bilyana.dimitrova@example.org,Bilyana Dimitrova,Биляна Димитрова,BG
        aleksandar.stojanov@example.org,Aleksandar Stojanov,Александар Стојанов,MK
        andreas.christodoulou@example.org,Andreas Christodoulou,Ανδρέας Χριστοδούλου,CY
        zsofia.orban@example.org,Zsófia Őrfalvi-Fűzesi,,HU
        jiri.dvorak@example.org,Jiří Dvořák,,CZ
        rasa.zukauskaite@example.org,Rasa Žukauskaitė,,LT
        leila.benromdhane@example.org,Leïla Ben Romdhane,ليلى بن رمضان,TN
        aurelianus@example.org,Aurelianus,,SM
        """
}

/// The second edition's applicants, who are in the middle of the course.
enum SecondCast {
    static let lines = """
        petros.georgiou | Petros Georgiou | Πέτρος Γεωργίου | CY
        ana.vukcevic | Ana Vukčević | Ана Вукчевић | ME civil-society
        maria.camilleri | Maria Camilleri | | MT
        yael.mizrahi | Yael Mizrahi | יעל מזרחי | IL
        fatima.idrissi | Fatima Zahra El Idrissi | فاطمة الزهراء الإدريسي | MA civil-society
        tamar.kapanadze | Tamar Kapanadze | თამარ კაპანაძე | GE
        hayk.petrosyan | Hayk Petrosyan | Հայկ Պետրոսյան | AM academic
        sofia.almeida | Sofia Conceição Almeida | | PT
        iva.horvathova | Iva Horváthová | | SK civil-society
        bogdan.ionescu | Bogdan Ionescu | | RO
        kristiina.pold | Kristiina Põld | | EE
        luka.kovacic | Luka Kovačič | | SI
        ivana.jurisic | Ivana Jurišić | | HR civil-society
        elif.yildiz | Elif Yıldız | | TR
        oksana.shevchuk | Oksana Shevchuk | Оксана Шевчук | UA
        zsofia.orfalvi | Zsófia Őrfalvi-Fűzesi | | HU academic
        jiri.dvorak | Jiří Dvořák | | CZ
        rasa.zukauskaite | Rasa Žukauskaitė | | LT weak
        """
}

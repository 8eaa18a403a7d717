/// Who has begun to apply for the edition to come.
enum ThirdCast {
    static let lines = """
        lena.gruber | Lena Gruber | | AT draft
        erik.lindqvist | Erik Lindqvist | | SE waiting
        ingrid.haugen | Ingrid Haugen | | NO civil-society waiting
        aino.makela | Aino Mäkelä | | FI waiting
        chiara.de-luca | Chiara De Luca | | IT incomplete
        jang.weber | Jang Weber | | LU eligible
        sofia.anagnostou | Sofia Anagnostou | Σοφία Αναγνώστου | GR asked
        davit.abashidze | Davit Abashidze | დავით აბაშიძე | GE civil-society asked
        selin.aydin | Selin Aydın | | TR
        """
}

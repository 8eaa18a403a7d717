extension LocalDate {
    /// The same day so many months later; the last day of that month where it has no such day (31 January and one month: 28 or 29 February).
    package func adding(months count: Int) -> LocalDate {
        let months = Int64(year * 12 + month - 1 + count)
        let (year, month) = (Int(floorDivide(months, by: 12)), Int(months - floorDivide(months, by: 12) * 12) + 1)
        var day = self.day
        while day > 28 {
            if let date = LocalDate(year: year, month: month, day: day) { return date }
            day -= 1
        }
        return LocalDate(year: year, month: month, day: day) ?? self
    }
}

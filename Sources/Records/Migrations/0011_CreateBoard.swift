extension Migration {
    /// What boards decide, release and hear again.
    static let createBoard = Migration(number: 11, name: "create-board") { d in
        """
        ALTER TABLE mark_step ADD COLUMN account_id \(d.id) REFERENCES account (id);
        """
    }
}

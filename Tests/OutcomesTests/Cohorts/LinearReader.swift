import Outcomes

/// A reader who solves all sums at once for what is hidden, by elimination modulo a prime.
struct LinearReader {
    let table: CountTable
    let hidden: Set<FigureKey>

    private static let prime = 2_147_483_647

    /// The hidden counts that the shown ones determine.
    func solvable() -> [FigureKey] {
        let unknowns = hidden.sorted()
        var columns: [FigureKey: Int] = [:]
        for (index, key) in unknowns.enumerated() { columns[key] = index }
        var rows: [[Int]] = table.sums.map { sum in
            var row = [Int](repeating: 0, count: unknowns.count)
            for part in sum.parts { if let column = columns[part] { row[column] += 1 } }
            if let column = columns[sum.total] { row[column] = (row[column] + Self.prime - 1) % Self.prime }
            return row
        }
        // Reduced row echelon form: a row with one entry left gives its unknown away.
        var rank = 0
        for column in unknowns.indices {
            guard let pivot = rows[rank...].firstIndex(where: { $0[column] != 0 }) else { continue }
            rows.swapAt(rank, pivot)
            let inverse = Self.power(rows[rank][column], Self.prime - 2)
            rows[rank] = rows[rank].map { $0 * inverse % Self.prime }
            for other in rows.indices where other != rank && rows[other][column] != 0 {
                let factor = rows[other][column]
                for cell in unknowns.indices {
                    rows[other][cell] = (rows[other][cell] + (Self.prime - factor) * rows[rank][cell]) % Self.prime
                }
            }
            rank += 1
            if rank == rows.count { break }
        }
        return rows[..<rank].compactMap { row in
            let entries = row.indices.filter { row[$0] != 0 }
            return entries.count == 1 ? unknowns[entries[0]] : nil
        }
    }

    private static func power(_ base: Int, _ exponent: Int) -> Int {
        var (result, square, left) = (1, base, exponent)
        while left > 0 {
            if left & 1 == 1 { result = result * square % prime }
            square = square * square % prime
            left >>= 1
        }
        return result
    }
}

/// Numbers that look random and are the same on every machine (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

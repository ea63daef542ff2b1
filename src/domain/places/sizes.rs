//! Municipalities by number of inhabitants, as reports group them.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub from: i64,
    /// Up to, not with; none for the largest.
    pub below: Option<i64>,
}

/// Each municipality is of one of them.
pub const SIZES: [Size; 5] = [
    Size { from: 0, below: Some(3_000) },
    Size { from: 3_000, below: Some(10_000) },
    Size { from: 10_000, below: Some(20_000) },
    Size { from: 20_000, below: Some(50_000) },
    Size { from: 50_000, below: None },
];

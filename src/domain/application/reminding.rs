//! How long before a deadline people are reminded of it.

/// Days before the deadline of a call, while an application is not sent.
pub const BEFORE_CALL_CLOSES: [i64; 3] = [14, 7, 2];
/// Days before other days that bind the municipality: a question to answer, an award to accept.
pub const BEFORE_OTHER_DEADLINES: [i64; 2] = [7, 2];
/// Reminders that nobody could make on their day are made later, but not for days longer ago than this.
pub const CAUGHT_UP_FOR: i64 = 4;

//! Digits with their signs: what groups, what is a decimal sign, and what may be either.

/// A number without its sign, its words and its unit.
pub(super) struct Digits {
    pub whole: String,
    pub decimals: String,
    pub mark: Mark,
}

/// How sure it is where the whole part ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// No decimal sign, or a comma that can be nothing else.
    Sure,
    /// `50,000`: a comma where a comma or a group sign may stand.
    CommaOrGroup,
    /// `1.200`: a dot where a group sign stands in Norwegian, a decimal sign in English.
    DotOrGroup,
    /// `1.2`: a dot that does not group.
    Dot,
    /// `1,200,000`, `1,200.50`, `1 200.000`: group signs that are not Norwegian, or of two kinds.
    Foreign,
}

pub(super) enum NotDigits {
    Nonsense,
    Several,
    /// `12 00`: spaces that do not group by three, with the digits put together.
    Ungrouped(String),
    /// Signs that group and signs that part, in no order that is known.
    Unclear,
}

impl Digits {
    /// The number × 10^`places`, its last sign taken for a decimal sign.
    pub(super) fn as_decimal(&self, places: usize) -> Result<i64, Unfit> {
        shifted(&self.whole, &self.decimals, places)
    }
    /// The same with its last sign taken for a group sign.
    pub(super) fn as_group(&self, places: usize) -> Result<i64, Unfit> {
        shifted(&format!("{}{}", self.whole, self.decimals), "", places)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unfit {
    TooPrecise,
    TooLarge,
}

/// `whole` and `decimals` are digits.
pub(super) fn shifted(whole: &str, decimals: &str, places: usize) -> Result<i64, Unfit> {
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > places {
        return Err(Unfit::TooPrecise);
    }
    format!("{whole}{decimals:0<places$}").parse().map_err(|_| Unfit::TooLarge)
}

/// Reads digits and the signs between them.
pub(super) fn digits(core: &str) -> Result<Digits, NotDigits> {
    let of_numbers = |c: char| c.is_ascii_digit() || [' ', '.', ',', '\''].contains(&c);
    if !core.contains(|c: char| c.is_ascii_digit()) {
        return Err(NotDigits::Nonsense);
    }
    // Cells, columns, «400–450».
    let apart: Vec<&str> = core.split(['\n', '-']).flat_map(|part| part.split("  ")).collect();
    if apart.len() > 1 {
        let numbers =
            apart.iter().all(|p| p.chars().all(of_numbers)) && apart.iter().filter(|p| has_digit(p)).count() > 1;
        return Err(if numbers { NotDigits::Several } else { NotDigits::Nonsense });
    }
    let parts: Vec<&str> = core.split([' ', '.', ',', '\'']).collect();
    if !core.chars().all(of_numbers) || parts.iter().any(|p| p.is_empty()) {
        return Err(NotDigits::Nonsense);
    }
    let signs: String = core.chars().filter(|c| !c.is_ascii_digit()).collect();
    let Some(last) = signs.chars().last() else {
        return Ok(Digits { whole: core.to_owned(), decimals: String::new(), mark: Mark::Sure });
    };
    marked(&parts, &signs, last)
}

fn marked(parts: &[&str], signs: &str, last: char) -> Result<Digits, NotDigits> {
    let (head, tail) = parts.split_at(parts.len() - 1);
    let before = &signs[..signs.len() - 1];
    let all = parts.concat();
    let whole = head.concat();
    let decimals = tail.concat();
    let three = decimals.len() == 3 && !whole.starts_with('0');
    let split = |mark| Ok(Digits { whole: whole.clone(), decimals: decimals.clone(), mark });
    let one_number = |mark| Ok(Digits { whole: all.clone(), decimals: String::new(), mark });
    match last {
        // «00.0000»
        ',' | '.' if whole.len() > 1 && whole.starts_with('0') => Err(NotDigits::Unclear),
        ' ' | '\'' if groups(parts) && of_one_kind(signs) => one_number(Mark::Sure),
        ' ' | '\'' if groups(parts) => one_number(Mark::Foreign),
        ' ' | '\'' if signs.len() == 1 => Err(NotDigits::Ungrouped(all)),
        ' ' | '\'' if signs.contains([',', '.']) => Err(NotDigits::Unclear),
        ' ' | '\'' => Err(NotDigits::Several),
        ',' if before.contains(',') && groups(parts) && of_one_kind(signs) => one_number(Mark::Foreign),
        ',' if before.contains(',') => Err(NotDigits::Unclear),
        ',' if head.len() > 1 && !(groups(head) && of_one_kind(before)) => Err(NotDigits::Unclear),
        ',' if three => split(Mark::CommaOrGroup),
        ',' => split(Mark::Sure),
        _ if before.contains('.') && groups(parts) && of_one_kind(signs) => one_number(Mark::Sure),
        _ if before.contains('.') => Err(NotDigits::Unclear),
        // «1,200.50»; three digits last would be two kinds of group sign.
        _ if before.contains(',') && groups(head) && of_one_kind(before) && !three => split(Mark::Foreign),
        _ if before.contains(',') => Err(NotDigits::Unclear),
        _ if head.len() > 1 && !(groups(head) && of_one_kind(before)) => Err(NotDigits::Unclear),
        _ if three && (head.len() > 1 || whole.len() > 3) => one_number(Mark::Foreign),
        _ if three => split(Mark::DotOrGroup),
        _ if head.len() > 1 => split(Mark::Sure),
        _ => split(Mark::Dot),
    }
}

fn has_digit(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

/// One to three digits, not beginning with 0, and then three by three.
fn groups(parts: &[&str]) -> bool {
    let Some((first, rest)) = parts.split_first() else { return false };
    first.len() <= 3 && !first.starts_with('0') && rest.iter().all(|p| p.len() == 3)
}

fn of_one_kind(signs: &str) -> bool {
    let mut signs = signs.chars();
    signs.next().is_none_or(|first| signs.all(|s| s == first))
}

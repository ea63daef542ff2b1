//! How an office is reached: where questions, appeals and acceptances go (forvaltningsloven 1967 § 27; 2025 § 59).
//!
//! Dated like the settings: no row is ever changed, and a letter keeps what it said. Unlike a setting it may hold from the
//! same day, because nothing is computed from it.

use time::Date;

use crate::domain::values::email::is_address;

/// The longest postal address, and the longest address of a web form.
pub const LONGEST_ADDRESS: usize = 200;
pub const LONGEST_WEB_FORM: usize = 300;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfficeContact {
    /// On one line: «Postboks 987, 2604 Lillehammer».
    pub postal_address: String,
    pub email: String,
    pub telephone: String,
    /// Empty where there is none.
    pub web_form: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactFault {
    AddressMissing,
    AddressTooLong,
    /// Without a postcode and a place.
    AddressForm,
    EmailMissing,
    EmailForm,
    TelephoneMissing,
    TelephoneForm,
    WebFormForm,
    WebFormTooLong,
    /// The day has passed.
    TooEarly,
    /// These are the details that hold on that day.
    Same,
}

impl OfficeContact {
    /// Without white space around the parts.
    #[must_use]
    pub fn trimmed(&self) -> OfficeContact {
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        OfficeContact {
            postal_address: one_line(&self.postal_address),
            email: self.email.trim().to_owned(),
            telephone: one_line(&self.telephone),
            web_form: self.web_form.trim().to_owned(),
        }
    }

    /// Nothing that a letter needs is missing. How it is written was judged when it was set, by the rules of then.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        ![&self.postal_address, &self.email, &self.telephone].iter().any(|part| part.trim().is_empty())
    }

    /// What is missing or wrong in itself.
    #[must_use]
    pub fn faults(&self) -> Vec<ContactFault> {
        use ContactFault as F;
        [
            (F::AddressMissing, self.postal_address.is_empty()),
            (F::AddressTooLong, self.postal_address.chars().count() > LONGEST_ADDRESS),
            (F::AddressForm, !self.postal_address.is_empty() && !has_postcode(&self.postal_address)),
            (F::EmailMissing, self.email.is_empty()),
            (F::EmailForm, !self.email.is_empty() && !is_address(&self.email)),
            (F::TelephoneMissing, self.telephone.is_empty()),
            (F::TelephoneForm, !self.telephone.is_empty() && !is_telephone(&self.telephone)),
            (F::WebFormForm, !self.web_form.is_empty() && !is_web_address(&self.web_form)),
            (F::WebFormTooLong, self.web_form.chars().count() > LONGEST_WEB_FORM),
        ]
        .into_iter()
        .filter_map(|(fault, is)| is.then_some(fault))
        .collect()
    }
}

/// Four figures and the place after them.
fn has_postcode(text: &str) -> bool {
    let mut words = text.split([' ', ',']).filter(|w| !w.is_empty()).peekable();
    while let Some(word) = words.next() {
        let postcode = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
        if postcode && words.peek().is_some_and(|next| next.starts_with(char::is_alphabetic)) {
            return true;
        }
    }
    false
}

/// Figures and spaces, with the country's number before them or not. Norwegian numbers have 5 or 8 figures.
fn is_telephone(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let abroad = bare.strip_prefix('+').or_else(|| bare.strip_prefix("00").filter(|rest| rest.len() >= 8));
    let figures = abroad.unwrap_or(&bare);
    let long_enough =
        if abroad.is_some() { (8..=15).contains(&figures.len()) } else { [5, 8].contains(&figures.len()) };
    long_enough && figures.bytes().all(|b| b.is_ascii_digit())
}

fn is_web_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || ['"', '<', '>', '@'].contains(&c))
}

/// Details that hold from a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedContact {
    /// Rows made later have higher numbers.
    pub id: i64,
    pub valid_from: Date,
    pub contact: OfficeContact,
}

/// Of one office's rows the one that holds on a day; none before the first.
#[must_use]
pub fn in_force(rows: &[DatedContact], day: Date) -> Option<&DatedContact> {
    rows.iter().filter(|r| r.valid_from <= day).max_by_key(|r| (r.valid_from, r.id))
}

/// What keeps new details from being set.
#[must_use]
pub fn faults(rows: &[DatedContact], new: &OfficeContact, valid_from: Date, today: Date) -> Vec<ContactFault> {
    let mut faults = new.faults();
    if valid_from < today {
        faults.push(ContactFault::TooEarly);
    }
    if in_force(rows, valid_from).is_some_and(|r| r.contact == *new) {
        faults.push(ContactFault::Same);
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn contact() -> OfficeContact {
        OfficeContact {
            postal_address: "Postboks 987, 2604 Lillehammer".to_owned(),
            email: "post@embete.example".to_owned(),
            telephone: "61 26 60 00".to_owned(),
            web_form: String::new(),
        }
    }

    #[test]
    fn the_parts_that_a_letter_needs_are_demanded() {
        assert_eq!(contact().faults(), []);
        let empty = OfficeContact::default();
        use ContactFault as F;
        assert_eq!(empty.faults(), [F::AddressMissing, F::EmailMissing, F::TelephoneMissing]);
        for (telephone, fine) in [
            ("+47 61 26 60 00", true),
            ("02013", true),
            ("ring oss", false),
            ("0047 61 26 60 00", true),
            ("123", false),
            ("612660", false),
            ("6126600", false),
            ("61 26 60 000", false),
            ("61-26-60-00", false),
            ("+47 61 26 60 00 / 61 26 60 01", false),
        ] {
            let with = OfficeContact { telephone: telephone.to_owned(), ..contact() };
            assert_eq!(with.faults().is_empty(), fine, "{telephone}");
        }
        for (address, fine) in [
            ("Postboks 10, 6861 Leikanger", true),
            ("Storgata 1 2604 Lillehammer", true),
            ("-", false),
            ("Lillehammer", false),
            ("Postboks 987, Lillehammer", false),
            ("Postboks 2604", false),
        ] {
            let with = OfficeContact { postal_address: address.to_owned(), ..contact() };
            assert_eq!(with.faults().is_empty(), fine, "{address}");
        }
        for (web_form, fine) in [
            ("https://skjema.example/klage?a=1", true),
            ("http://skjema.example", false),
            ("javascript:alert(1)", false),
            ("https://skjema", false),
            ("https://skjema.example/to ord", false),
        ] {
            let with = OfficeContact { web_form: web_form.to_owned(), ..contact() };
            assert_eq!(with.faults().is_empty(), fine, "{web_form}");
        }
        assert_eq!(OfficeContact { email: "post".to_owned(), ..contact() }.faults(), [F::EmailForm]);
    }

    #[test]
    fn details_hold_from_their_day_and_the_past_is_not_rewritten() {
        let row = |id, valid_from, telephone: &str| DatedContact {
            id,
            valid_from,
            contact: OfficeContact { telephone: telephone.to_owned(), ..contact() },
        };
        let rows = [row(1, date!(2027 - 01 - 01), "11111"), row(2, date!(2027 - 06 - 01), "22222")];
        let on = |day| in_force(&rows, day).map(|r| r.id);
        assert_eq!(
            [on(date!(2026 - 12 - 31)), on(date!(2027 - 05 - 31)), on(date!(2027 - 06 - 01))],
            [None, Some(1), Some(2)]
        );
        let today = date!(2027 - 03 - 01);
        assert_eq!(faults(&rows, &contact(), today, today), []);
        assert_eq!(faults(&rows, &contact(), date!(2027 - 02 - 28), today), [ContactFault::TooEarly]);
        assert_eq!(faults(&rows, &rows[0].contact, today, today), [ContactFault::Same]);
    }
}

//! The official mailbox of a municipality: the one address by which it is reached as such (eForvaltningsforskriften §§ 8
//! and 11; requirements B8). Its office enters it and another person there confirms it.

use crate::domain::values::email::is_address;

/// The longest text about where an address stands.
pub const LONGEST_SOURCE: usize = 300;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailboxFault {
    AddressMissing,
    AddressForm,
    SourceMissing,
    SourceTooLong(usize),
}

/// What is wrong with an address and where it is said to stand. The address is in its one form.
#[must_use]
pub fn faults(address: &str, source: &str) -> Vec<MailboxFault> {
    use MailboxFault as F;
    let length = source.chars().count();
    [
        (F::AddressMissing, address.is_empty()),
        (F::AddressForm, !address.is_empty() && !is_address(address)),
        (F::SourceMissing, source.is_empty()),
        (F::SourceTooLong(length), length > LONGEST_SOURCE),
    ]
    .into_iter()
    .filter_map(|(fault, is)| is.then_some(fault))
    .collect()
}

/// Whether an address is one of the municipality's own: of the very domain of its mailbox. Both in their one form.
#[must_use]
pub fn is_of_the_house(address: &str, mailbox: &str) -> bool {
    let domain = |of: &str| of.rsplit_once('@').map(|(_, domain)| domain.to_owned());
    domain(address).is_some_and(|d| !d.is_empty() && domain(mailbox).as_ref() == Some(&d))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_very_domain_of_the_mailbox_is_the_municipalitys_own() {
        let mailbox = "postmottak@alvdal.example";
        for (address, own) in [
            ("navn@alvdal.example", true),
            ("postmottak@alvdal.example", true),
            ("navn@skole.alvdal.example", false),
            ("navn@ikke-alvdal.example", false),
            ("navn@alvdal.example.org", false),
            ("navn@example", false),
            ("alvdal.example", false),
            ("", false),
        ] {
            assert_eq!(is_of_the_house(address, mailbox), own, "{address}");
        }
        assert!(!is_of_the_house("navn@", "postmottak@"));
    }

    #[test]
    fn an_address_and_its_source_are_demanded() {
        use MailboxFault as F;
        assert_eq!(faults("", ""), [F::AddressMissing, F::SourceMissing]);
        assert_eq!(faults("postmottak", "nettsiden"), [F::AddressForm]);
        assert_eq!(faults("postmottak@alvdal.example", &"x".repeat(300)), []);
        assert_eq!(faults("postmottak@alvdal.example", &"x".repeat(301)), [F::SourceTooLong(301)]);
    }
}

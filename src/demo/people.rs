//! The demo's accounts: roles, never people. Addresses are of example.org (RFC 2606), which receives no mail.

use time::OffsetDateTime;

use super::failed::Failed;
use super::places::{Municipality, Office};
use crate::domain::people::actor::{Actor, MinistryActor, MunicipalityActor, OfficeActor, Place, Role};
use crate::domain::values::ids::{AccountId, RoleAssignmentId};
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;
use crate::features::people::sign_in::password;
use crate::i18n::Texts;
use crate::store::Tx;
use crate::store::people::accounts;
use crate::store::people::accounts::{NewAccount, NewRole};

/// The password of every demo account: passes `sign_in::password::check` like any other.
pub(super) const PASSWORD: &str = "eksempel-passord-2027";

/// The demo's own municipalities: one that writes bokmål and one whose decision is nynorsk.
pub(super) const BOKMAL: &str = "Alvdal";
pub(super) const NYNORSK: &str = "Gloppen";
pub(super) const OFFICE: &str = "innlandet";
/// The account that shows whether a database holds demo data.
pub(super) const MARKER: &str = "saksbehandler.innlandet@example.org";

/// What an approver's delegation reaches to, and the low one.
const LIMIT: Kroner = Kroner::new(50_000_000);
const LOW_LIMIT: Kroner = Kroner::new(1_000_000);

pub(super) struct People<'a> {
    tx: &'a mut Tx,
    hash: String,
    at: OffsetDateTime,
}

/// An account to make.
struct New<'a> {
    email: String,
    name: String,
    lang: Lang,
    place: Place,
    place_name: &'a str,
    role: Role,
    limit: Option<Kroner>,
    can_sign_in: bool,
}

/// Those who work at an office.
pub(super) struct Staff {
    pub caseworkers: Vec<OfficeActor>,
    pub approver: OfficeActor,
    pub leader: OfficeActor,
}

fn role_word(role: Role, lang: Lang) -> &'static str {
    Texts::of(lang).role(&role)
}

impl<'a> People<'a> {
    /// Hashes the one password once. Hold no lock while this is done.
    pub(super) async fn hash() -> Result<String, Failed> {
        Ok(password::hash(PASSWORD.to_owned()).await?)
    }
    pub(super) fn new(tx: &'a mut Tx, hash: String, at: OffsetDateTime) -> Self {
        Self { tx, hash, at }
    }

    pub(super) fn tx(&mut self) -> &mut Tx {
        self.tx
    }

    async fn make(&mut self, new: New<'_>) -> Result<Actor, Failed> {
        let hash = new.can_sign_in.then_some(self.hash.as_str());
        let account = NewAccount { email: &new.email, name: &new.name, language: new.lang, password_hash: hash };
        let account = accounts::ensure(self.tx, &account, self.at).await?;
        self.give(account, new.role, &new.place, new.limit).await?;
        Ok(Actor {
            account,
            // Only pages look at which assignment somebody acts in.
            assignment: RoleAssignmentId::new(),
            role: new.role,
            place: new.place,
            amount_limit: new.limit,
            place_name: new.place_name.to_owned(),
            name: new.name,
        })
    }
    async fn give(
        &mut self,
        account: AccountId,
        role: Role,
        place: &Place,
        limit: Option<Kroner>,
    ) -> Result<(), Failed> {
        let role = NewRole { role, place: place.clone(), amount_limit: limit };
        accounts::give_role(self.tx, account, &role, None, self.at).await?;
        Ok(())
    }

    /// Somebody at a municipality. Those who only fill the demo cannot sign in.
    pub(super) async fn municipality(
        &mut self,
        m: &Municipality,
        role: Role,
        can_sign_in: bool,
    ) -> Result<MunicipalityActor, Failed> {
        let word = role_word(role, m.lang);
        let first = match role {
            Role::MunicipalityReader => "leser",
            Role::MunicipalityWriter => "skriver",
            Role::MunicipalityAdministrator => "administrator",
            _ => "innsender",
        };
        let new = New {
            email: format!("{first}.{}@example.org", m.address),
            name: format!("{word} i {} kommune {}", m.name, super::answers::MARK),
            lang: m.lang,
            place: Place::Municipality(m.id),
            place_name: &m.name,
            role,
            limit: None,
            can_sign_in,
        };
        let actor = self.make(new).await?;
        MunicipalityActor::of(actor).ok_or_else(|| Failed::Demo("a municipality's role".to_owned()))
    }

    async fn office_role(
        &mut self,
        office: &Office,
        role: Role,
        first: &str,
        limit: Option<Kroner>,
    ) -> Result<OfficeActor, Failed> {
        // The second one in the same role says so: two people are never one name.
        let second = if first.ends_with('2') { " 2" } else { "" };
        let new = New {
            email: format!("{first}.{}@example.org", office.slug),
            name: format!("{}{second} hos {} {}", role_word(role, office.lang), office.name, super::answers::MARK),
            lang: office.lang,
            place: Place::Office(office.id),
            place_name: &office.name,
            role,
            limit,
            can_sign_in: true,
        };
        let actor = self.make(new).await?;
        OfficeActor::of(actor).ok_or_else(|| Failed::Demo("an office's role".to_owned()))
    }

    /// Two caseworkers, an approver, a leader; in the demo's own office an approver with a low limit too.
    pub(super) async fn staff(&mut self, office: &Office) -> Result<Staff, Failed> {
        let caseworkers = vec![
            self.office_role(office, Role::Caseworker, "saksbehandler", None).await?,
            self.office_role(office, Role::Caseworker, "saksbehandler2", None).await?,
        ];
        if office.slug == OFFICE {
            self.office_role(office, Role::Approver, "godkjenner2", Some(LOW_LIMIT)).await?;
        }
        Ok(Staff {
            caseworkers,
            approver: self.office_role(office, Role::Approver, "godkjenner", Some(LIMIT)).await?,
            leader: self.office_role(office, Role::OfficeLeader, "leder", None).await?,
        })
    }

    async fn central(&mut self, role: Role, first: &str, name: &str, place: Place) -> Result<Actor, Failed> {
        let new = New {
            email: format!("{first}@example.org"),
            name: format!("{name} {}", super::answers::MARK),
            lang: Lang::Nb,
            place,
            place_name: "",
            role,
            limit: None,
            can_sign_in: true,
        };
        self.make(new).await
    }

    /// The ministry's two roles and the system's administrator. Returns who publishes the calls.
    pub(super) async fn central_roles(&mut self) -> Result<MinistryActor, Failed> {
        self.central(Role::MinistryReader, "leser.departementet", "Leser i departementet", Place::Ministry).await?;
        self.central(Role::SystemAdministrator, "systemadministrator", "Systemadministrator", Place::System).await?;
        let manager = self
            .central(Role::FrameManager, "rammeansvarlig", "Rammeansvarlig i departementet", Place::Ministry)
            .await?;
        MinistryActor::of(manager).ok_or_else(|| Failed::Demo("the ministry's role".to_owned()))
    }

    /// One person with several roles in several organisations.
    pub(super) async fn several_roles(&mut self, writes_in: &[&Municipality], office: &Office) -> Result<(), Failed> {
        let name = format!("Rådgiver med flere roller {}", super::answers::MARK);
        let new = NewAccount { email: SEVERAL, name: &name, language: Lang::Nb, password_hash: Some(&self.hash) };
        let account = accounts::ensure(self.tx, &new, self.at).await?;
        for m in writes_in {
            self.give(account, Role::MunicipalityWriter, &Place::Municipality(m.id), None).await?;
        }
        self.give(account, Role::MunicipalityReader, &Place::Municipality(writes_in[0].id), None).await?;
        self.give(account, Role::Caseworker, &Place::Office(office.id), None).await
    }
}

const SEVERAL: &str = "flere.roller@example.org";

/// The accounts worth knowing, for the terminal.
pub(super) fn table() -> String {
    let (nb, nn) = (BOKMAL.to_lowercase(), NYNORSK.to_lowercase());
    let rows = [
        (format!("leser.{nb}"), format!("leser i {BOKMAL} kommune")),
        (format!("skriver.{nb}"), format!("skriver i {BOKMAL} kommune")),
        (format!("innsender.{nb}"), format!("innsender i {BOKMAL} kommune")),
        (format!("administrator.{nb}"), format!("kommuneadministrator i {BOKMAL} kommune")),
        (format!("skriver.{nn}"), format!("skrivar i {NYNORSK} kommune (nynorsk)")),
        (format!("innsender.{nn}"), format!("innsendar i {NYNORSK} kommune (nynorsk)")),
        (format!("saksbehandler.{OFFICE}"), "saksbehandler hos Statsforvalteren i Innlandet".to_owned()),
        (format!("saksbehandler2.{OFFICE}"), "en saksbehandler til samme sted".to_owned()),
        (format!("godkjenner.{OFFICE}"), "godkjenner, inntil 50 mill. kr".to_owned()),
        (format!("godkjenner2.{OFFICE}"), "godkjenner, inntil 1 mill. kr".to_owned()),
        (format!("leder.{OFFICE}"), "leder i embetet".to_owned()),
        ("saksbehandler.vestland".to_owned(), "saksbehandlar hos Statsforvaltaren i Vestland (nynorsk)".to_owned()),
        ("godkjenner.vestland".to_owned(), "godkjennar, inntil 50 mill. kr".to_owned()),
        ("leser.departementet".to_owned(), "leser i departementet".to_owned()),
        ("rammeansvarlig".to_owned(), "rammeansvarlig i departementet".to_owned()),
        ("systemadministrator".to_owned(), "systemadministrator".to_owned()),
        ("flere.roller".to_owned(), "en person med roller flere steder".to_owned()),
    ];
    let lines: Vec<String> =
        rows.iter().map(|(first, who)| format!("  {:<38} {who}", format!("{first}@example.org"))).collect();
    format!(
        "Eksempelkontoer (passord: {PASSWORD})\n{}\n  De andre embetene har de samme kontoene, for eksempel leder.nordland@example.org.",
        lines.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_is_one_a_person_could_choose() {
        assert_eq!(password::check(PASSWORD, MARKER), Ok(()));
        assert!(table().contains(MARKER));
    }
}

use askama::Template;
use askama_web::WebTemplate;

use crate::domain::people::actor::{Place, Role};
use crate::domain::places::reference::{MunicipalityBrief, Office};
use crate::domain::records::notice::GivenUp;
use crate::domain::values::email;
use crate::i18n::{Lang, Texts};
use crate::mail::words;
use crate::store::people::account_list::ListedAccount;
use crate::store::people::accounts::Colleague;
use crate::store::people::invitations::OpenInvitation;
use crate::store::people::substitutes::Substitution;
use crate::store::records::outbox::{Mail, Unsent};
use crate::web::page::place_label;
use crate::web::{Page, ShownFault, Typed};

/// A role in the form, with what one may do in it.
pub(super) struct RoleOption {
    pub code: &'static str,
    pub name: &'static str,
    pub may: &'static str,
    pub chosen: bool,
}

pub(super) struct RoleGroup {
    pub title: Option<&'static str>,
    pub roles: Vec<RoleOption>,
}

/// The form that invites, as typed.
pub(super) struct InviteForm {
    pub action: &'static str,
    pub email: String,
    pub limit: String,
    pub asks_limit: bool,
    pub groups: Vec<RoleGroup>,
    /// Only for the system administrator: value, name, chosen.
    pub municipalities: Vec<(String, String, bool)>,
    pub offices: Vec<(String, String, bool)>,
}

impl InviteForm {
    pub(super) fn own(t: &'static Texts, roles: &[Role], typed: &Typed) -> Self {
        InviteForm {
            action: "/kollegaer",
            email: typed.trimmed("epost").to_owned(),
            limit: typed.trimmed("grense").to_owned(),
            asks_limit: roles.contains(&Role::Approver),
            groups: vec![RoleGroup { title: None, roles: options(t, roles, typed.get("rolle")) }],
            municipalities: Vec::new(),
            offices: Vec::new(),
        }
    }

    pub(super) fn everywhere(
        t: &'static Texts,
        municipalities: &[MunicipalityBrief],
        offices: &[Office],
        typed: &Typed,
    ) -> Self {
        let group =
            |title, roles: &[Role]| RoleGroup { title: Some(title), roles: options(t, roles, typed.get("rolle")) };
        let (municipality, office) = (typed.get("kommune"), typed.get("embete"));
        InviteForm {
            action: "/brukere/inviter",
            email: typed.trimmed("epost").to_owned(),
            limit: typed.trimmed("grense").to_owned(),
            asks_limit: true,
            groups: vec![
                group(t.folk_gruppe_kommune(), &Role::MUNICIPALITY),
                group(t.folk_gruppe_embete(), &Role::OFFICE),
                group(t.folk_gruppe_departement(), &[Role::MinistryReader, Role::FrameManager]),
                group(t.folk_gruppe_system(), &[Role::SystemAdministrator]),
            ],
            municipalities: municipalities
                .iter()
                .map(|m| (m.id.to_string(), m.name.clone(), m.id.to_string() == municipality))
                .collect(),
            offices: offices.iter().map(|o| (o.id.to_string(), o.name.clone(), o.id.to_string() == office)).collect(),
        }
    }
}

pub(super) fn options(t: &'static Texts, roles: &[Role], chosen: &str) -> Vec<RoleOption> {
    roles
        .iter()
        .map(|r| RoleOption { code: r.code(), name: t.role(r), may: t.role_may(r), chosen: r.code() == chosen })
        .collect()
}

/// An open invitation as a row.
pub(super) struct InvitationRow {
    pub id: String,
    pub email: String,
    pub place: String,
    pub role: String,
    pub expires: String,
}

impl InvitationRow {
    pub(super) fn of(t: &Texts, open: &OpenInvitation) -> Self {
        InvitationRow {
            id: open.id.to_string(),
            email: email::shown(&open.email),
            place: place_label(t, &open.place, &open.place_name),
            role: role_with_limit(t, open.role, open.amount_limit),
            expires: t.moment_table(open.expires_at),
        }
    }
}

fn role_with_limit(t: &Texts, role: Role, limit: Option<crate::domain::values::money::Kroner>) -> String {
    match limit {
        Some(limit) => format!("{}, {}", t.role(&role), t.folk_grense(t.kroner(limit))),
        None => t.role(&role).to_owned(),
    }
}

pub(super) struct ColleagueRow {
    pub assignment: String,
    pub name: String,
    pub email: String,
    pub role: String,
    pub since: String,
    /// The actor's own row; «you» is said once, where it matters.
    pub own: bool,
    /// The role the actor acts in now cannot be removed by the actor.
    pub acting: bool,
    pub remove_label: String,
    pub last_used: String,
    /// «Vikar til og med 14. juli 2027».
    pub until: Option<String>,
    pub change_label: String,
    pub substitute_label: String,
}

impl ColleagueRow {
    pub(super) fn of(t: &Texts, c: &Colleague, by: &crate::domain::people::actor::Actor) -> Self {
        ColleagueRow {
            assignment: c.assignment.to_string(),
            name: c.name.clone(),
            email: email::shown(&c.email),
            role: role_with_limit(t, c.role, c.amount_limit),
            since: t.date_table(crate::domain::clocks::calendar::oslo_date(c.granted_at)),
            own: c.account == by.account,
            acting: c.assignment == by.assignment,
            last_used: c.last_used_on.map_or_else(|| t.folk_sist_brukt_aldri().to_owned(), |day| t.date_table(day)),
            until: c.until.map(|day| t.vikar_til_og_med(t.date(day))),
            change_label: t.folk_endre_hvem().rolle(t.role(&c.role).to_lowercase()).navn(&c.name),
            substitute_label: t.vikar_for_hvem().navn(&c.name).rolle(t.role(&c.role).to_lowercase()),
            remove_label: t.folk_fjern_hvem().rolle(t.role(&c.role).to_lowercase()).navn(&c.name),
        }
    }
}

/// Somebody who stands in for a colleague, now or later.
pub(super) struct SubstituteRow {
    pub id: String,
    pub name: String,
    pub stands_in_for: String,
    pub role: String,
    pub period: String,
    pub end_label: String,
}

impl SubstituteRow {
    pub(super) fn of(t: &Texts, s: &Substitution) -> Self {
        SubstituteRow {
            id: s.id.to_string(),
            name: s.substitute.clone(),
            stands_in_for: s.stands_in_for.clone(),
            role: t.role(&s.role).to_owned(),
            period: t.vikar_periode().fra(t.date_table(s.first_day)).til(t.date_table(s.last_day)),
            end_label: t.vikar_avslutt_hvem(&s.substitute),
        }
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "people/access/colleagues.html")]
pub(super) struct ColleaguesPage {
    pub page: Page,
    pub intro: String,
    pub caption: String,
    pub done: Option<&'static str>,
    /// A municipality: its administrator changes roles, names substitutes, and chooses whether somebody else confirms before
    /// an application is sent.
    pub municipality: bool,
    /// Its official mailbox, where the office has confirmed it.
    pub mailbox: Option<String>,
    pub substitutes: Vec<SubstituteRow>,
    pub colleagues: Vec<ColleagueRow>,
    pub invitations: Vec<InvitationRow>,
    pub form: InviteForm,
    pub faults: Vec<ShownFault>,
}

/// Asks before access is taken away: a role, or a whole account.
#[derive(Template, WebTemplate)]
#[template(path = "people/access/confirm.html")]
pub(super) struct ConfirmPage {
    pub page: Page,
    pub title: &'static str,
    pub question: String,
    pub effects: Vec<String>,
    pub action: String,
    pub button: &'static str,
    pub back: String,
    pub back_label: &'static str,
    pub refusal_title: &'static str,
    pub refusal: Option<&'static str>,
}

pub(super) struct RoleRow {
    pub assignment: String,
    pub text: String,
    pub since: String,
    pub remove_label: String,
}

pub(super) struct AccountRow {
    pub account: String,
    pub name: String,
    pub email: String,
    pub created: String,
    pub closed: Option<String>,
    pub roles: Vec<RoleRow>,
}

impl AccountRow {
    pub(super) fn of(t: &Texts, a: &ListedAccount) -> Self {
        let day = |at| t.date_table(crate::domain::clocks::calendar::oslo_date(at));
        AccountRow {
            account: a.account.to_string(),
            name: a.name.clone(),
            email: email::shown(&a.email),
            created: day(a.created_at),
            closed: a.closed_at.map(day),
            roles: a
                .roles
                .iter()
                .map(|r| RoleRow {
                    assignment: r.assignment.to_string(),
                    text: in_place(t, &r.place, &r.place_name, r.role, r.amount_limit),
                    since: day(r.granted_at),
                    remove_label: t.folk_fjern_hvem().rolle(t.role(&r.role).to_lowercase()).navn(&a.name),
                })
                .collect(),
        }
    }
}

fn in_place(
    t: &Texts,
    place: &Place,
    name: &str,
    role: Role,
    limit: Option<crate::domain::values::money::Kroner>,
) -> String {
    format!("{}: {}", place_label(t, place, name), role_with_limit(t, role, limit).to_lowercase())
}

/// A mail that has not gone out: to whom and under which subject; never what it says.
pub(super) struct UnsentRow {
    pub to: String,
    pub subject: String,
    pub state: String,
    pub job: i64,
    /// The name of the button that sends it again.
    pub again: Option<String>,
    /// What to do instead.
    pub instead: &'static str,
}

impl UnsentRow {
    pub(super) fn of(t: &'static Texts, lang: Lang, unsent: &Unsent) -> Self {
        let subject = |mail: &Mail| words(&Mail { lang, ..mail.clone() }, "").0;
        let subject = unsent.mail.as_ref().map_or_else(|| t.ord_ukjent().to_owned(), subject);
        UnsentRow {
            job: unsent.job,
            again: (unsent.then == Some(GivenUp::SendAgain))
                .then(|| t.folk_usendt_pa_nytt_hva().adresse(&unsent.to).emne(&subject)),
            instead: match unsent.then {
                None | Some(GivenUp::SendAgain) => t.folk_usendt_vent(),
                Some(GivenUp::OfTheCase) => t.folk_usendt_sak(),
                Some(GivenUp::AskForNewLink) => t.folk_usendt_passord(),
                Some(GivenUp::InviteAnew) => t.folk_usendt_inviter(),
                Some(GivenUp::PartnerAskedAnew) => t.folk_usendt_partner(),
                Some(GivenUp::MailboxAskedAnew) => t.folk_usendt_postmottak(),
            },
            to: unsent.to.clone(),
            subject,
            state: match unsent.given_up_at {
                Some(at) => t.folk_usendt_gitt_opp(t.moment_table(at)),
                None if unsent.failed => t.folk_usendt_proves(t.moment_table(unsent.due_at)),
                None => t.folk_usendt_venter(t.moment_table(unsent.due_at)),
            },
        }
    }
}

/// One page of a longer list.
pub(super) struct PageLink {
    pub number: i64,
    pub href: String,
    pub current: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "people/access/accounts.html")]
pub(super) struct AccountsPage {
    pub page: Page,
    pub search: String,
    pub total: i64,
    pub accounts: Vec<AccountRow>,
    pub invitations: Vec<InvitationRow>,
    pub unsent: Vec<UnsentRow>,
    pub pages: Vec<PageLink>,
    pub done: Option<&'static str>,
    /// Files have waited long for the scanner.
    pub unscanned: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "people/access/account.html")]
pub(super) struct AccountPage {
    pub page: Page,
    pub account: AccountRow,
    pub own: bool,
    pub invite_href: String,
    pub done: Option<&'static str>,
}

#[derive(Template, WebTemplate)]
#[template(path = "people/access/invitation.html")]
pub(super) struct InvitationPage {
    pub page: Page,
    pub form: InviteForm,
    pub faults: Vec<ShownFault>,
}

//! The frame around every page: language, who acts, menu, style sheets.

use super::assets;
use super::typed::ROLE;
use super::visitor::Visitor;
use crate::domain::people::actor::{Place, Role};
use crate::domain::values::ids::RoleAssignmentId;
use crate::i18n::{Lang, Texts};

/// The parts of the menu. Which ones a visitor sees follows from the role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MenuItem {
    None,
    /// What anybody sees without signing in.
    Front,
    PublicCalls,
    Awards,
    Help,
    /// Municipality: what it must do next, its applications.
    Deadlines,
    Applications,
    Colleagues,
    /// What it asks its office.
    Guidance,
    /// Office: its cases, what it is asked, its frames, and how it is reached.
    Cases,
    OfficeGuidance,
    OfficeFrame,
    Office,
    /// Ministry.
    Portfolio,
    Frames,
    Calls,
    /// System administrator.
    Accounts,
    Municipalities,
    Offices,
    Calendar,
    /// Ministry and system administrator: law and policy.
    Settings,
}

impl MenuItem {
    fn path(self) -> &'static str {
        match self {
            MenuItem::None | MenuItem::Front => "/",
            MenuItem::PublicCalls => "/#utlysninger",
            MenuItem::Awards => "/tildelinger",
            MenuItem::Help => "/hjelp",
            MenuItem::Deadlines => "/frister",
            MenuItem::Applications => "/soknader",
            MenuItem::Colleagues => "/kollegaer",
            MenuItem::Guidance => "/veiledning",
            MenuItem::Cases => "/saker",
            MenuItem::OfficeGuidance => "/saker/veiledning",
            MenuItem::OfficeFrame => "/ramme",
            MenuItem::Office => "/embetet",
            MenuItem::Portfolio => "/portefolje",
            MenuItem::Frames => "/rammer",
            MenuItem::Calls => "/utlysninger",
            MenuItem::Accounts => "/brukere",
            MenuItem::Municipalities => "/kommuner",
            MenuItem::Offices => "/embeter",
            MenuItem::Calendar => "/helligdager",
            MenuItem::Settings => "/innstillinger",
        }
    }
    fn label(self, t: &Texts) -> &'static str {
        match self {
            MenuItem::None => "",
            MenuItem::Front => t.meny_forside(),
            MenuItem::PublicCalls => t.meny_utlysninger(),
            MenuItem::Awards => t.meny_tildelinger(),
            MenuItem::Help => t.lenke_hjelp(),
            MenuItem::Deadlines => t.frister_meny(),
            MenuItem::Applications => t.web_meny_soknader(),
            MenuItem::Colleagues => t.web_meny_kollegaer(),
            MenuItem::Guidance | MenuItem::OfficeGuidance => t.veil_meny(),
            MenuItem::Cases => t.web_meny_saker(),
            MenuItem::OfficeFrame => t.web_meny_ramme(),
            MenuItem::Office => t.embete_meny(),
            MenuItem::Portfolio => t.web_meny_portefolje(),
            MenuItem::Frames => t.web_meny_rammer(),
            MenuItem::Calls => t.web_meny_utlysninger(),
            MenuItem::Accounts => t.web_meny_brukere(),
            MenuItem::Municipalities => t.web_meny_kommuner(),
            MenuItem::Offices => t.embeter_meny(),
            MenuItem::Calendar => t.helligdager_meny(),
            MenuItem::Settings => t.innstillinger_tittel(),
        }
    }
    /// The menu of somebody who acts in no role: only on the pages that anybody sees.
    fn public(current: MenuItem) -> &'static [MenuItem] {
        const PUBLIC: &[MenuItem] = &[MenuItem::Front, MenuItem::PublicCalls, MenuItem::Awards, MenuItem::Help];
        if PUBLIC.contains(&current) { PUBLIC } else { &[] }
    }
    /// What anybody sees, for those who act in a role: after their own pages. The ministry's «Utlysninger» is its own.
    fn public_for(role: Role) -> &'static [MenuItem] {
        match role {
            Role::MinistryReader | Role::FrameManager | Role::SystemAdministrator => &[MenuItem::Awards],
            _ => &[MenuItem::PublicCalls, MenuItem::Awards],
        }
    }
    fn of(role: Role) -> &'static [MenuItem] {
        match role {
            Role::MunicipalityReader | Role::MunicipalityWriter | Role::MunicipalitySubmitter => {
                &[MenuItem::Deadlines, MenuItem::Applications, MenuItem::Guidance]
            }
            Role::MunicipalityAdministrator => {
                &[MenuItem::Deadlines, MenuItem::Applications, MenuItem::Guidance, MenuItem::Colleagues]
            }
            Role::Caseworker | Role::Approver => {
                &[MenuItem::Cases, MenuItem::OfficeGuidance, MenuItem::OfficeFrame, MenuItem::Office]
            }
            Role::OfficeLeader => &[
                MenuItem::Cases,
                MenuItem::OfficeGuidance,
                MenuItem::OfficeFrame,
                MenuItem::Colleagues,
                MenuItem::Office,
            ],
            Role::MinistryReader | Role::FrameManager => {
                &[MenuItem::Portfolio, MenuItem::Frames, MenuItem::Calls, MenuItem::Settings]
            }
            Role::SystemAdministrator => &[
                MenuItem::Accounts,
                MenuItem::Municipalities,
                MenuItem::Offices,
                MenuItem::Calendar,
                MenuItem::Settings,
            ],
        }
    }
}

#[derive(Debug, Clone)]
pub struct Link {
    pub href: &'static str,
    pub label: &'static str,
    pub current: bool,
    /// A page that anybody sees, in the menu of somebody who acts.
    pub public: bool,
}

/// The hidden field that says which role a form was drawn for; nothing where nobody acts. It stands first in every form
/// that is posted, and [`super::visitor`] refuses the form when the session has come to act in another.
#[derive(Debug, Clone, Copy)]
pub struct Stamp(Option<RoleAssignmentId>);

impl std::fmt::Display for Stamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.map_or(Ok(()), |role| write!(f, r#"<input type="hidden" name="{ROLE}" value="{role}">"#))
    }
}
impl askama::filters::HtmlSafe for Stamp {}

/// What base.html shows. `t` and `lang` serve the page itself too.
#[derive(Clone)]
pub struct Page {
    pub t: &'static Texts,
    pub lang: Lang,
    pub menu: Vec<Link>,
    /// Says so when the day is not today's.
    pub clock_is_set: Option<String>,
    /// «Alvdal kommune»; none when nobody acts.
    pub place: Option<String>,
    pub role: Option<String>,
    pub stamp: Stamp,
    pub signed_in: bool,
    /// Path and query, for the language button.
    pub here: String,
    /// The id of the page's main form: then the language button sends that form, and nothing typed is lost.
    pub form: Option<&'static str>,
    /// The button that Enter in a field of that form presses.
    pub enter: &'static str,
    /// Enter in a field of that form shows the form again as typed, where its own buttons send something away.
    pub enter_shows: bool,
    /// The page shows what a form could not do; the language button would lose it, so it is left out.
    pub form_is_open: bool,
    /// What stands at the foot of every printed page: the service, who it was shown to, and when.
    pub printed: String,
    /// Text size: `md` for municipalities and the public, `sm` for caseworkers and the ministry.
    pub size: &'static str,
}

impl Visitor {
    /// The frame around a page.
    #[must_use]
    pub fn page(&self, current: MenuItem) -> Page {
        Page::new(self, current)
    }
}

impl Page {
    pub(super) fn new(visitor: &Visitor, current: MenuItem) -> Page {
        let t = visitor.texts();
        let actor = visitor.actor();
        let menu = actor.map_or_else(|| MenuItem::public(current), |a| MenuItem::of(a.role));
        let public = actor.map_or(&[][..], |a| MenuItem::public_for(a.role));
        let link = |m: &MenuItem, public| Link { href: m.path(), label: m.label(t), current: *m == current, public };
        let sets_clock = visitor.clock_is_movable && actor.is_some_and(|a| a.role == Role::SystemAdministrator);
        let clock = sets_clock.then(|| Link {
            href: "/klokke",
            label: t.klokke_meny(),
            current: visitor.here.starts_with("/klokke"),
            public: false,
        });
        let own = menu.iter().map(|m| link(m, false)).chain(clock);
        Page {
            t,
            lang: visitor.lang,
            menu: own.chain(public.iter().map(|m| link(m, true))).collect(),
            place: actor.map(|a| place_label(t, &a.place, &a.place_name)),
            role: actor.map(|a| t.role(&a.role).to_owned()),
            stamp: Stamp(actor.map(|a| a.assignment)),
            signed_in: visitor.signed_in.is_some(),
            here: visitor.here.clone(),
            form: None,
            enter: "lagre",
            enter_shows: false,
            form_is_open: false,
            clock_is_set: visitor
                .clock_is_set
                .then(|| t.klokke_er_stilt(t.date(crate::domain::clocks::calendar::oslo_date(visitor.now)))),
            printed: printed(visitor, actor.map(|a| place_label(t, &a.place, &a.place_name))),
            size: match actor.map(|a| &a.place) {
                Some(Place::Office(_) | Place::Ministry | Place::System) => "sm",
                _ => "md",
            },
        }
    }

    /// The page's main form, for the language button.
    #[must_use]
    pub fn with_form(mut self, id: &'static str) -> Page {
        self.form = Some(id);
        self
    }

    /// The same for a form whose buttons send: Enter in a field does not.
    #[must_use]
    pub fn with_form_that_sends(self, id: &'static str) -> Page {
        Page { enter_shows: true, ..self.with_form(id) }
    }

    /// Enter in a field of the form presses this of its buttons.
    #[must_use]
    pub fn enter_presses(self, button: &'static str) -> Page {
        Page { enter: button, ..self }
    }

    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }
}

/// A page that anybody sees is the same for all, whenever it was made.
fn printed(visitor: &Visitor, place: Option<String>) -> String {
    let t = visitor.texts();
    let shown = visitor.signed_in.is_some().then(|| t.web_hentet(t.moment(visitor.now)));
    [Some(t.web_navn().to_owned()), place, shown].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Where a role begins.
#[must_use]
pub fn home(role: Role) -> &'static str {
    match role {
        r if r.is_municipality() => "/soknader",
        r if r.is_office() => "/saker",
        Role::SystemAdministrator => "/brukere",
        _ => "/portefolje",
    }
}

/// Whether an address to go on to is among the pages of a role. Others' worlds are a 404 to it.
#[must_use]
pub fn is_for(role: Role, path: &str) -> bool {
    let under =
        |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']));
    let homes = [Role::MunicipalitySubmitter, Role::Caseworker, Role::SystemAdministrator].map(home);
    let own = homes.into_iter().all(|root| root == home(role) || !under(root));
    own && (role.is_municipality() || !under(MenuItem::Guidance.path()))
}

/// A place in words: «Alvdal kommune», «Statsforvalteren i Innlandet», «Departementet».
#[must_use]
pub fn place_label(t: &Texts, place: &Place, name: &str) -> String {
    match place {
        Place::Municipality(_) => t.web_kommune_navn(name),
        Place::Office(_) => name.to_owned(),
        Place::Ministry => t.web_departementet().to_owned(),
        Place::System => t.web_system().to_owned(),
    }
}

/// A role with its place, inside a sentence: «innsender for Alvdal kommune», «rammeansvarlig i departementet».
#[must_use]
pub fn role_label(t: &Texts, role: Role, place: &Place, name: &str) -> String {
    let words = t.role(&role).to_lowercase();
    match (place, role) {
        (Place::Municipality(_), _) => t.web_rolle_kommune().rolle(words).sted(place_label(t, place, name)),
        (Place::Office(_), _) => t.web_rolle_embete().rolle(words).sted(place_label(t, place, name)),
        (Place::Ministry, Role::FrameManager) => t.web_rolle_departement(words),
        // These roles' names say where.
        (Place::Ministry | Place::System, _) => words,
    }
}

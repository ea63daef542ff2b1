//! An application with all a page needs to judge its answers.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::editing::without_undo;
use super::names::saver;
use super::queries;
use super::queries::Register;
use crate::domain::application::answering::AnswerTerms;
use crate::domain::application::answers::{Answers, Fault};
use crate::domain::application::attachments::{FileState, ListedFile};
use crate::domain::application::form;
use crate::domain::application::form::{AllAnswers, Context, Kind, Section, SectionStatus, Track};
use crate::domain::application::lifecycle::Application;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{Action, table};
use crate::domain::places::reference::MunicipalityBrief;
use crate::domain::programme::calls::Call;
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::attachments::Attachment;
use crate::store::application::copying::Origin;
use crate::store::application::requests::InformationRequest;
use crate::store::application::sections::SavedSection;
use crate::store::application::submissions::SentAnswers;
use crate::store::application::{applications, attachments, copying, requests, sections, submissions};
use crate::store::places::reference;
use crate::store::programme::calls;
use crate::store::{ReadTx, StoreError};
use crate::web::AppError;

pub(super) struct Opened {
    pub app: Application,
    pub call: Call,
    pub saved: BTreeMap<String, SavedSection>,
    /// Those the answers point to and the applicant; all there are today where one can be chosen.
    pub municipalities: Vec<MunicipalityBrief>,
    /// The request that waits for the municipality's answer.
    pub request: Option<InformationRequest>,
    /// What was sent last, while something else is being written: an answer, or a correction of what was called back.
    pub sent: Option<SentAnswers>,
    /// What it was begun from, where a page has asked for it.
    pub origin: Option<Origin>,
    /// What public registers say of the applicant, where a page shows it.
    pub register: Option<Register>,
    /// The files as they are now, where a page shows them.
    pub files: Vec<Attachment>,
    /// The files of what was sent last, where a page shows what is another than then.
    pub sent_files: Vec<ListedFile>,
    /// What nobody has scanned is handed out here.
    pub unscanned: bool,
    /// The sections that an answer may change.
    open: BTreeSet<Section>,
    /// All the answers, without what «Angre» could put back.
    pub answers: AllAnswers,
    pub context: Context,
    pub now: OffsetDateTime,
}

/// Which municipalities a page needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Municipalities {
    /// None: nothing is judged.
    Unasked,
    /// Those the answers name.
    Named,
    /// All there are: one can be chosen.
    All,
}

impl Municipalities {
    pub(super) fn of(section: Section) -> Municipalities {
        if section.fields().any(|field| field.kind == Kind::Municipalities) { Self::All } else { Self::Named }
    }
}

impl Opened {
    /// The municipality's own application, in one consistent picture.
    pub(super) async fn read(
        state: &AppState,
        actor: &MunicipalityActor,
        id: ApplicationId,
        which: Municipalities,
    ) -> Result<(Opened, ReadTx), AppError> {
        let mut tx = ReadTx::begin(&state.pool).await?;
        let app = applications::find_own(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
        let opened = Opened::gather(tx.conn(), app, which, state.clock.now()).await?;
        Ok((opened, tx))
    }

    /// The caller has found the application within the municipality's own.
    pub(super) async fn gather(
        conn: &mut PgConnection,
        app: Application,
        which: Municipalities,
        now: OffsetDateTime,
    ) -> Result<Opened, StoreError> {
        let saved = sections::list_sections(conn, app.id).await?;
        Opened::around(conn, app, saved, which, now).await
    }

    /// For a draft's section that is saved and not shown: it, and what its grid's years follow from. Nothing can be judged.
    pub(super) async fn gather_one(
        conn: &mut PgConnection,
        app: Application,
        section: Section,
        now: OffsetDateTime,
    ) -> Result<Opened, StoreError> {
        let saved = sections::list_some_sections(conn, app.id, &[section, Section::About, Section::Budget]).await?;
        Opened::around(conn, app, saved, Municipalities::Unasked, now).await
    }

    async fn around(
        conn: &mut PgConnection,
        app: Application,
        saved: BTreeMap<String, SavedSection>,
        which: Municipalities,
        now: OffsetDateTime,
    ) -> Result<Opened, StoreError> {
        let call = calls::find(conn, app.call).await?.ok_or(StoreError::NotFound)?;
        let answers: AllAnswers = saved
            .iter()
            .filter_map(|(code, saved)| Section::from_code(code).map(|section| (section, without_undo(&saved.answers))))
            .collect();
        let sent = match app.kind() {
            StageKind::AwaitingInformation | StageKind::CalledBack => Some(submissions::latest(conn, app.id).await?),
            _ => None,
        };
        let known = match which {
            Municipalities::All => {
                reference::list_municipalities(conn).await?.into_iter().map(|known| (known, true)).collect()
            }
            Municipalities::Unasked => Vec::new(),
            Municipalities::Named => {
                let mut named = form::municipalities_in(&answers);
                named.extend(sent.iter().flat_map(|sent| form::municipalities_in(&sent.answers)));
                named.insert(app.municipality);
                reference::name_municipalities(conn, &named).await?
            }
        };
        let request = match app.kind() {
            StageKind::AwaitingInformation => requests::find_open_request(conn, app.id).await?,
            _ => None,
        };
        let context = Context {
            period: call.period,
            today: oslo_date(now),
            municipality: app.municipality,
            municipalities: known.iter().filter(|(_, current)| *current).map(|(known, _)| known.id).collect(),
            min_amount: call.min_amount,
            max_amount: call.max_amount,
            short_track: call.short_track,
        };
        let municipalities = known.into_iter().map(|(known, _)| known).collect();
        let open = BTreeSet::new();
        let (origin, register, files, sent_files) = (None, None, Vec::new(), Vec::new());
        let mut opened = Opened {
            app,
            call,
            saved,
            municipalities,
            request,
            sent,
            origin,
            register,
            files,
            sent_files,
            unscanned: false,
            open,
            answers,
            context,
            now,
        };
        opened.open = opened.terms().map_or_else(BTreeSet::new, |terms| {
            // What was changed without need is open too, to be put right.
            &terms.open(&opened.answers, &opened.context) | &terms.changed(&opened.answers)
        });
        Ok(opened)
    }

    /// What a draft was begun from, and what has been decided about that.
    pub(super) async fn read_origin(
        &mut self,
        conn: &mut PgConnection,
        actor: &MunicipalityActor,
    ) -> Result<(), StoreError> {
        if self.app.kind() == StageKind::Draft {
            self.origin = copying::find_origin(conn, actor, self.app.id).await?;
        }
        Ok(())
    }

    /// What stands beside the answers on a section's page.
    pub(super) async fn read_beside(
        &mut self,
        conn: &mut PgConnection,
        state: &AppState,
        actor: &MunicipalityActor,
        section: Section,
    ) -> Result<(), StoreError> {
        self.read_files(conn, state).await?;
        self.read_origin(conn, actor).await?;
        if section == Section::About {
            self.read_register(conn).await?;
        }
        Ok(())
    }

    /// The files as the application stands now.
    pub(super) async fn read_files(&mut self, conn: &mut PgConnection, state: &AppState) -> Result<(), StoreError> {
        self.files = attachments::list(conn, self.app.id).await?;
        self.unscanned = state.files.hands_out_unscanned();
        Ok(())
    }

    /// The files of what was sent last, while it is corrected.
    pub(super) async fn read_sent_files(&mut self, conn: &mut PgConnection) -> Result<(), StoreError> {
        if let (StageKind::CalledBack, Some(sent)) = (self.app.kind(), &self.sent) {
            self.sent_files = attachments::listed_in(&attachments::list_sent(conn, self.app.id).await?, sent.number);
        }
        Ok(())
    }

    /// Those that are a part of what would be sent now.
    pub(super) fn files_to_send(&self) -> Vec<ListedFile> {
        self.files.iter().filter(|file| file.state != FileState::Refused).map(Attachment::listed).collect()
    }

    /// Another for other files: what is sent is what was read. Empty without files; what is refused meanwhile is no part of it.
    pub(super) fn files_mark(&self) -> String {
        let sent: Vec<u128> =
            self.files.iter().filter(|file| file.state != FileState::Refused).map(|file| file.id.0.as_u128()).collect();
        let mixed = sent.iter().fold(0, |mixed, id| mixed ^ id);
        if sent.is_empty() { String::new() } else { format!("{}-{mixed:x}", sent.len()) }
    }

    /// What public registers say of the applicant. What follows from it is not asked.
    pub(super) async fn read_register(&mut self, conn: &mut PgConnection) -> Result<(), StoreError> {
        self.register = queries::register(conn, self.app.municipality, self.today()).await?;
        Ok(())
    }
    /// Whether the page asks for it: it follows from no register, or has an answer already.
    pub(super) fn asks(&self, field: &form::Field, answers: &Answers, track: Track) -> bool {
        let elsewhere = self.register.as_ref().is_some_and(|register| register.sami_area.is_none());
        let needless = field.asked == form::Asked::InSamiArea && elsewhere && answers.get(field.key).is_empty();
        field.is_asked(&answers.fields, track) && !needless
    }

    /// The years that the budget with these answers is asked for.
    pub(super) fn budget_years(&self, budget: &Answers) -> Vec<i32> {
        form::budget_years(&self.answers, budget, self.call.period)
    }
    /// None while the project's time is not known.
    pub(super) fn project_years(&self) -> Vec<i32> {
        form::project_years(&self.answers, self.call.period)
    }
    /// What is missing or wrong before it can be sent, each once.
    pub(super) fn missing(&self) -> Vec<(Section, Fault)> {
        let mut found = form::complete(&self.answers, &self.context).err().unwrap_or_default();
        // It names answers whose own faults stand here too, and would count them twice.
        found.retain(|(_, fault)| fault.message != "impl-feil-fire-mangler");
        found
    }
    pub(super) fn track(&self) -> Track {
        form::track(&self.answers, &self.context)
    }
    /// The sections of the application's track, and those that are answered.
    pub(super) fn asked(&self) -> impl Iterator<Item = Section> {
        let track = self.track();
        Section::ALL.into_iter().filter(move |section| section.is_asked(track, self.answers.get(section)))
    }
    pub(super) fn next(&self, section: Section) -> Option<Section> {
        self.asked().find(|other| *other > section)
    }
    /// That less is asked of this one, and why.
    pub(super) fn short_track(&self, t: &Texts) -> Option<String> {
        let short = self.context.short_track.filter(|_| self.track().is_short())?;
        Some(t.soknad_kort_spor().belop(t.kroner(short.up_to)).fase(t.phase(&short.last_phase)))
    }
    pub(super) fn today(&self) -> Date {
        self.context.today
    }
    pub(super) fn section(&self, section: Section) -> Option<&SavedSection> {
        self.saved.get(section.code())
    }
    pub(super) fn version(&self, section: Section) -> i32 {
        self.section(section).map_or(0, |saved| saved.version)
    }
    /// Changes with every saving of any section.
    pub(super) fn versions(&self) -> i32 {
        self.saved.values().map(|saved| saved.version).sum()
    }
    pub(super) fn finished(&self, section: Section) -> bool {
        self.section(section).is_some_and(|saved| saved.finished)
    }
    pub(super) fn faults(&self, section: Section) -> Vec<Fault> {
        self.faults_in(section, &self.answers)
    }
    /// The same for other answers than those that are saved.
    pub(super) fn faults_in(&self, section: Section, answers: &AllAnswers) -> Vec<Fault> {
        match self.terms() {
            Some(terms) => terms.section_faults(section, answers, &self.context),
            None => form::section_faults(section, answers, &self.context),
        }
    }
    /// What an answer that is being written is held against.
    pub(super) fn terms(&self) -> Option<AnswerTerms<'_>> {
        let (request, sent) = self.request.as_ref().zip(self.sent.as_ref())?;
        Some(AnswerTerms { sent: &sent.answers, asked: &request.sections, may_raise: request.may_raise })
    }
    /// Called back, and the deadline has not passed: it is written as a draft is.
    pub(super) fn is_corrected(&self) -> bool {
        self.app.kind() == StageKind::CalledBack && !self.call.is_late(self.now)
    }
    /// Called back, and the deadline has passed: what was sent stands, though the timetable has not written it yet.
    pub(super) fn stands(&self) -> bool {
        self.app.kind() == StageKind::CalledBack && self.call.is_late(self.now)
    }
    pub(super) fn may_call_back(&self, actor: &MunicipalityActor) -> bool {
        self.may(actor, Action::CallBack) && !self.call.is_late(self.now)
    }
    pub(super) fn status(&self, section: Section, faults: &[Fault]) -> SectionStatus {
        form::status(self.answers.get(&section), self.finished(section), faults)
    }
    pub(super) fn answers_of(&self, section: Section) -> Answers {
        self.answers.get(&section).cloned().unwrap_or_default()
    }
    /// Drafts are written in any section, answers to a request in those that are open.
    pub(super) fn may_write(&self, actor: &MunicipalityActor, section: Section) -> bool {
        self.may(actor, Action::SaveSection) || (self.may(actor, Action::ChangeAnswers) && self.is_open(section))
    }
    /// The same for the section's files.
    pub(super) fn may_attach(&self, actor: &MunicipalityActor, section: Section) -> bool {
        self.may(actor, Action::Attach) && self.may_write(actor, section)
    }
    /// While a request waits for its answer: what was asked about, and what that has made wrong.
    pub(super) fn is_open(&self, section: Section) -> bool {
        self.open.contains(&section)
    }
    pub(super) fn may(&self, actor: &MunicipalityActor, action: Action) -> bool {
        let over = self.stands() && matches!(action, Action::SaveSection | Action::Attach | Action::Submit);
        !over && table(actor.actor.role, action, self.app.kind()).is_ok()
    }
    pub(super) fn title(&self, t: &Texts) -> String {
        title_or_none(t, &self.app.title)
    }
    /// The section that was saved last: when, and by whom.
    pub(super) fn last_saved(&self) -> Option<&SavedSection> {
        self.saved.values().max_by_key(|saved| saved.saved_at)
    }
}

pub(super) fn title_or_none(t: &Texts, title: &str) -> String {
    if title.trim().is_empty() { t.soknad_uten_navn().to_owned() } else { title.trim().to_owned() }
}

/// «Sist lagret 14. januar 2027 kl. 10.42 av Kari Nordmann (utfyller)», «Sist lagret i dag kl. 10.42 av deg».
pub(super) fn saved_line(t: &Texts, saved: &SavedSection, reader: AccountId, today: Date) -> String {
    let at = t.recent(saved.saved_at, today);
    if saved.saved_by == reader {
        return t.soknad_lagret(at);
    }
    t.skjema_felles_sist_lagret().tidspunkt(at).hvem(saver(t, saved))
}

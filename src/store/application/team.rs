//! Who of a municipality has what in hand while an application is written.
//!
//! None of it is an event: an office reads the events of its cases, and this is the municipality's own.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::Application;
use crate::domain::application::reminding::is_told_at_once;
use crate::domain::people::actor::{MunicipalityActor, Role};
use crate::domain::people::policy::{AssignSection, Permit};
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::domain::values::language::{Lang, LanguageDecision, letter_standard};
use crate::store::records::outbox;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{StoreError, Tx};

/// Somebody with a role in a municipality.
#[derive(Debug, Clone)]
pub struct Colleague {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub roles: Vec<Role>,
}

/// How many colleagues can be chosen among.
pub const CHOSEN_AMONG: i64 = 500;

/// Everybody with a role in the actor's municipality, by name.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_colleagues(conn: &mut PgConnection, actor: &MunicipalityActor) -> Result<Vec<Colleague>, StoreError> {
    let rows = sqlx::query!(
        r#"select a.id as "account: AccountId", a.name, a.email, array_agg(r.role order by r.role) as "roles!: Vec<String>"
           from role_assignment r join account a on a.id = r.account
           where r.municipality = $1 and r.removed_at is null and a.closed_at is null
           group by a.id order by a.name collate "nb-x-icu", a.email limit $2"#,
        actor.municipality.0,
        CHOSEN_AMONG
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Colleague {
            account: r.account,
            name: r.name,
            email: r.email,
            roles: r.roles.iter().filter_map(|code| Role::from_code(code)).collect(),
        })
        .collect())
}

/// A section as its writers share it.
#[derive(Debug, Clone)]
pub struct Shared {
    pub section: String,
    /// Who has it in hand; none when nobody has, or has a role there no more.
    pub hand: Option<(AccountId, String)>,
    pub open_comments: i64,
}

/// The sections that somebody has in hand or that have open comments. The caller has found the application within its own
/// scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_shared(conn: &mut PgConnection, app: ApplicationId) -> Result<Vec<Shared>, StoreError> {
    let rows = sqlx::query!(
        r#"with hand as (
               select s.section, s.account, w.name
               from section_assignment s join application a on a.id = s.application join account w on w.id = s.account
               where s.application = $1 and w.closed_at is null
                 and exists (select from role_assignment r where r.account = s.account and r.municipality = a.owner and r.removed_at is null)
           ), talk as (
               select section, count(*) as open from section_comment where application = $1 and resolved_at is null group by section
           )
           select section as "section!", h.account as "account?: AccountId", h.name as "name?", coalesce(k.open, 0) as "open!"
           from hand h full join talk k using (section)"#,
        app.0
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Shared { section: r.section, hand: r.account.zip(r.name), open_comments: r.open })
        .collect())
}

/// Gives sections to colleagues, or to nobody. Whoever gets one is told the next morning ([`take_untold`]), or at once when
/// the deadline is near, once for all of them; nobody is told what they gave themselves. The application's row must be locked.
///
/// # Errors
/// [`StoreError::NotFound`] for somebody who is no colleague.
pub async fn assign(
    tx: &mut Tx,
    _: &Permit<AssignSection>,
    actor: &MunicipalityActor,
    app: &Application,
    changes: &[(Section, Option<AccountId>)],
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let sections: Vec<String> = changes.iter().map(|(section, _)| section.code().to_owned()).collect();
    let accounts: Vec<Option<uuid::Uuid>> = changes.iter().map(|(_, account)| account.map(|a| a.0)).collect();
    let told = Told::read(tx, app).await?;
    let at_once = told.is_near(now);
    let given = sqlx::query!(
        r#"with wanted as (
               select * from unnest($2::text[], $3::uuid[]) as w(section, account)
           ), taken as (
               delete from section_assignment s using wanted w
                where s.application = $1 and s.section = w.section and w.account is null
           ), given as (
               insert into section_assignment as s (application, section, account, assigned_at, assigned_by, told_at)
               select $1, w.section, w.account, $4, $5, case when $7 or w.account = $5 then $4::timestamptz end from wanted w join account a on a.id = w.account
                where a.closed_at is null
                  and exists (select from role_assignment r where r.account = w.account and r.municipality = $6 and r.removed_at is null)
               on conflict (application, section) do update
                  set account = excluded.account, assigned_at = excluded.assigned_at, assigned_by = excluded.assigned_by,
                      told_at = excluded.told_at
               returning s.section, s.account
           )
           select a.id as "account: AccountId", a.email, a.wants_colleagues, array_agg(g.section) as "sections!: Vec<String>"
           from given g join account a on a.id = g.account group by a.id"#,
        app.id.0,
        &sections,
        &accounts as &[Option<uuid::Uuid>],
        now,
        actor.actor.account.0,
        actor.municipality.0,
        at_once
    )
    .fetch_all(tx.conn())
    .await?;
    let wanted = changes.iter().filter(|(_, account)| account.is_some()).count();
    if given.iter().map(|g| g.sections.len()).sum::<usize>() != wanted {
        return Err(StoreError::NotFound);
    }
    let mails: Vec<(String, Mail)> = given
        .iter()
        .filter(|g| at_once && g.wants_colleagues && g.account != actor.actor.account)
        .map(|g| {
            let own = Section::ALL.into_iter().filter(|s| g.sections.iter().any(|code| code == s.code()));
            let mail = told
                .mail(actor, app, &g.email, "ansvar", format!("/soknader/{}", app.id))
                .with("deler", MailValue::Named(own.map(|s| s.title_key().to_owned()).collect()));
            (format!("assigned:{}:{}:{}", app.id, now.unix_timestamp_nanos(), g.account), mail)
        })
        .collect();
    outbox::enqueue_all(tx, &mails, now).await
}

/// What somebody is asked or given by colleagues and has not been told of: how much, in applications with this deadline.
pub(super) struct Untold {
    pub account: AccountId,
    pub email: String,
    pub language: Lang,
    pub closes_at: OffsetDateTime,
    pub number: i64,
}

/// The sections that were given to people since they were told last, as told from now on: of those who want it and have a
/// role there still, in what can still be written.
pub(super) async fn take_untold(tx: &mut Tx, now: OffsetDateTime) -> Result<Vec<Untold>, StoreError> {
    Ok(sqlx::query_as!(
        Untold,
        r#"with told as (
               update section_assignment set told_at = $1 where told_at is null returning application, account
           )
           select w.id as "account: AccountId", w.email, w.language as "language: Lang", c.closes_at, count(*) as "number!"
           from told t join application a on a.id = t.application join call c on c.id = a.call join account w on w.id = t.account
           where w.wants_colleagues and w.closed_at is null and a.deleted_at is null and a.stage in ('draft', 'called_back')
             and exists (select from role_assignment r where r.account = w.id and r.municipality = a.owner and r.removed_at is null)
           group by w.id, c.closes_at"#,
        now
    )
    .fetch_all(tx.conn())
    .await?)
}

/// What a mail to a colleague says of the application.
pub(super) struct Told {
    lang: Lang,
    organisation: String,
    closes_at: OffsetDateTime,
    /// By when the office's question is answered, while it is open.
    answer_due: Option<OffsetDateTime>,
}

impl Told {
    pub(super) async fn read(tx: &mut Tx, app: &Application) -> Result<Told, StoreError> {
        let r = sqlx::query!(
            r#"select m.name_no, m.language_decision as "decision: LanguageDecision", c.closes_at, a.information_due
               from application a join municipality m on m.orgnr = a.owner join call c on c.id = a.call where a.id = $1"#,
            app.id.0
        )
        .fetch_one(tx.conn())
        .await?;
        Ok(Told {
            lang: letter_standard(r.decision, app.language),
            organisation: format!("{} kommune", r.name_no),
            closes_at: r.closes_at,
            answer_due: r.information_due,
        })
    }

    /// The deadline is so near that no morning is waited for.
    pub(super) fn is_near(&self, now: OffsetDateTime) -> bool {
        is_told_at_once(self.closes_at, now)
    }

    /// To somebody outside the municipality: it does not say which project it is about.
    pub(super) fn plain(&self, to: &str, kind: &str) -> Mail {
        Mail::new(to, self.lang, kind).with("organisasjon", MailValue::Text(self.organisation.clone()))
    }

    /// About no case, whatever it is about: what is about a case and does not arrive is told to its office.
    pub(super) fn mail(&self, by: &MunicipalityActor, app: &Application, to: &str, kind: &str, link: String) -> Mail {
        let title = match app.title.trim() {
            "" => MailValue::Named(vec!["soknad-uten-navn".to_owned()]),
            title => MailValue::Text(title.to_owned()),
        };
        Mail::new(to, self.lang, kind)
            .with("hvem", MailValue::Text(by.actor.name.clone()))
            .with("soknad", title)
            .with("organisasjon", MailValue::Text(self.organisation.clone()))
            .with("frist", MailValue::Moment(self.closes_at))
            .with("lenke", MailValue::Link(link))
    }

    /// About an answer to the office, by the number of its case: mail about a case never names the project.
    pub(super) fn answer_mail(&self, by: &MunicipalityActor, app: &Application, to: &str, kind: &str) -> Mail {
        let case = app.receipt().map(|receipt| receipt.case.to_string()).unwrap_or_default();
        Mail::new(to, self.lang, kind)
            .with("hvem", MailValue::Text(by.actor.name.clone()))
            .with("saksnummer", MailValue::Text(case))
            .with("organisasjon", MailValue::Text(self.organisation.clone()))
            .with("frist", MailValue::Moment(self.answer_due.unwrap_or(self.closes_at)))
            .with("lenke", MailValue::Link(format!("/soknader/{}/sporsmal", app.id)))
    }
}

/// What was said or confirmed holds no more.
#[derive(Debug, Clone)]
pub struct ChangedSince {
    pub at: OffsetDateTime,
    pub by_name: String,
    pub by_role: String,
    pub section: String,
}

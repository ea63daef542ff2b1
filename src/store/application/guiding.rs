//! What is said in guidance: asked, answered, taken, closed. Each deed writes its event and tells the other side by mail,
//! which says that there is something to read and never what.

use sqlx::types::Json;
use time::{Date, Duration, OffsetDateTime};

use crate::domain::application::form::AllAnswers;
use crate::domain::application::guidance::{
    GuidanceKind, GuidanceNumber, Idea, MOST_MESSAGES, MOST_OPEN, MessageKind, NotSaid, OpenedThread, Opinion, Thread,
    Turn, Words,
};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{Actor, MunicipalityActor, OfficeActor};
use crate::domain::people::policy::{AskGuidance, GiveGuidance, Permit, WriteInCase};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{ApplicationId, CallId, GuidanceId, OfficeId};
use crate::domain::values::language::Lang;
use crate::store::application::guidance_mail::{tell_municipality, tell_office};
use crate::store::places::reference;
use crate::store::programme::settings;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// The same words by the same person within this time are said once: a button pressed twice.
const PRESSED_TWICE: Duration = Duration::minutes(1);

#[derive(Debug, thiserror::Error)]
pub enum GuidanceError {
    #[error(transparent)]
    NotSaid(#[from] NotSaid),
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl GuidanceError {
    /// Why nothing was said.
    ///
    /// # Errors
    /// When it was the store that failed.
    pub fn why(self) -> Result<NotSaid, StoreError> {
        match self {
            GuidanceError::NotSaid(why) => Ok(why),
            GuidanceError::Store(e) => Err(e),
        }
    }
}
impl From<sqlx::Error> for GuidanceError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Leave to ask: before an application is sent, or in its case.
#[derive(Debug)]
pub enum MayAsk {
    Guidance(Permit<AskGuidance>),
    InCase(Permit<WriteInCase>),
}

/// What is asked.
#[derive(Debug)]
pub struct NewThread<'a> {
    pub heading: &'a Words,
    pub call: Option<CallId>,
    pub application: Option<ApplicationId>,
    pub shown: AllAnswers,
    /// The language the municipality writes in now.
    pub language: Lang,
    pub said: Asked<'a>,
}

#[derive(Debug)]
pub enum Asked<'a> {
    Question(&'a Words),
    Idea(&'a Idea),
    InCase(&'a Words),
    /// More time to answer the office's question, until a day.
    MoreTime(&'a Words, Date),
}

impl Asked<'_> {
    fn kind(&self) -> GuidanceKind {
        match self {
            Asked::Question(_) => GuidanceKind::Question,
            Asked::Idea(_) => GuidanceKind::Idea,
            Asked::InCase(_) | Asked::MoreTime(..) => GuidanceKind::Case,
        }
    }
    fn message(&self) -> Option<(&Words, MessageKind, Option<Date>)> {
        match self {
            Asked::Question(text) | Asked::InCase(text) => Some((text, MessageKind::Message, None)),
            Asked::MoreTime(text, day) => Some((text, MessageKind::MoreTime, Some(*day))),
            Asked::Idea(_) => None,
        }
    }
}

/// Asks the office. Of an application, its row must be locked, and the municipality's own. The same asked twice within a
/// minute is asked once.
///
/// # Errors
/// [`NotSaid::TooMany`], [`NotSaid::HolidaysUnknown`]; [`StoreError::NotFound`] for a municipality without an office.
pub async fn ask(
    tx: &mut Tx,
    _: &MayAsk,
    actor: &MunicipalityActor,
    new: &NewThread<'_>,
    now: OffsetDateTime,
) -> Result<GuidanceId, GuidanceError> {
    let today = oslo_date(now);
    let kind = new.said.kind();
    // Two clicks at once: the second waits here.
    sqlx::query!(
        "select pg_advisory_xact_lock(hashtextextended($1, 0))",
        format!("guidance {} {}", actor.actor.account, actor.municipality)
    )
    .execute(tx.conn())
    .await?;
    let before = sqlx::query!(
        r#"select (select id from guidance where owner = $1 and asked_by = $2 and heading = $3 and kind = $4 and asked_at > $5
                    order by asked_at desc limit 1) as "same: GuidanceId",
                  (select count(*) from guidance where owner = $1 and closed_at is null) as "open!",
                  coalesce((select handler from application where id = $6), office_on($1, $7)) as "office: OfficeId""#,
        actor.municipality.0,
        actor.actor.account.0,
        new.heading.as_str(),
        kind as GuidanceKind,
        now - PRESSED_TWICE,
        new.application.map(|id| id.0),
        today
    )
    .fetch_one(tx.conn())
    .await?;
    if let Some(same) = before.same {
        return Ok(same);
    }
    if before.open >= MOST_OPEN {
        return Err(NotSaid::TooMany.into());
    }
    let office = before.office.ok_or(StoreError::NotFound)?;
    let (idea, due_on) = match &new.said {
        Asked::Idea(idea) => (Some(*idea), Some(promised_day(tx, today).await?)),
        _ => (None, None),
    };
    let id = GuidanceId::new();
    let number = take_number(tx, today.year()).await?;
    let shown: std::collections::BTreeMap<&str, _> = new.shown.iter().map(|(s, answers)| (s.code(), answers)).collect();
    sqlx::query!(
        "insert into guidance (id, year, number, kind, municipality, owner, handler, call, application, heading, need, change, rough_sum,
                               shown, language, asked_at, asked_by, asked_by_role, due_on, turn_since, wished_until)
         values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $15, $19)",
        id.0,
        number.year,
        number.number,
        kind as GuidanceKind,
        actor.municipality.0,
        office.0,
        new.call.map(|id| id.0),
        new.application.map(|id| id.0),
        new.heading.as_str(),
        idea.map(|i| i.need.as_str()),
        idea.map(|i| i.change.as_str()),
        idea.map(|i| i.rough_sum.get()),
        Json(&shown) as _,
        new.language as Lang,
        now,
        actor.actor.account.0,
        actor.actor.role.code(),
        due_on,
        new.said.message().and_then(|(_, _, day)| day)
    )
    .execute(tx.conn())
    .await?;
    let message = match new.said.message() {
        Some((text, kind, day)) => write(tx, id, false, (kind, text, day), &actor.actor, now).await?,
        None => None,
    };
    let event = match &new.said {
        Asked::MoreTime(_, until) => Event::MoreTimeAsked { until: *until },
        _ => Event::GuidanceAsked { number: number.to_string() },
    };
    let about = About {
        application: new.application,
        call: new.call,
        office: Some(office),
        municipality: Some(actor.municipality),
    };
    events::record(tx, &event, Some(&actor.actor), about, now).await?;
    tell_office(tx, (id, message), now).await?;
    Ok(id)
}

/// The day by which an idea that comes today is answered.
async fn promised_day(tx: &mut Tx, today: Date) -> Result<Date, GuidanceError> {
    let days = settings::on_day(tx.conn(), today).await?.idea_answer_days;
    let holidays = reference::holidays(tx.conn()).await?;
    holidays.working_days_after(today, days).map_err(|_| NotSaid::HolidaysUnknown.into())
}

/// The next number of the year. Whoever asks at the same time waits until commit; rolled back, it is the next one's.
async fn take_number(tx: &mut Tx, year: i32) -> Result<GuidanceNumber, StoreError> {
    let number = sqlx::query_scalar!(
        "insert into guidance_counter as c (year, last) values ($1, 1) on conflict (year) do update set last = c.last + 1 returning last",
        year
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(GuidanceNumber { year, number })
}

/// The message's id; none when the same was said a moment ago: nothing is said twice.
async fn write(
    tx: &mut Tx,
    id: GuidanceId,
    by_office: bool,
    (kind, text, day): (MessageKind, &Words, Option<Date>),
    by: &Actor,
    now: OffsetDateTime,
) -> Result<Option<i64>, GuidanceError> {
    let row = sqlx::query!(
        r#"with same as (
               select from guidance_message where guidance = $1 and written_by = $2 and text = $3 and kind = $4 and written_at > $5 and day is not distinct from $8
           ), room as (
               select count(*) < $6 as there from guidance_message where guidance = $1
           ), written as (
               insert into guidance_message (guidance, by_office, kind, text, day, written_at, written_by, written_by_role)
               select $1, $7, $4, $3, $8, $9, $2, $10 from room where there and not exists (select from same) returning id
           )
           select (select id from written) as written, exists (select from same) as "same!""#,
        id.0,
        by.account.0,
        text.as_str(),
        kind as MessageKind,
        now - PRESSED_TWICE,
        MOST_MESSAGES,
        by_office,
        day,
        now,
        by.role.code()
    )
    .fetch_one(tx.conn())
    .await?;
    match (row.written, row.same) {
        (Some(id), _) => Ok(Some(id)),
        (None, true) => Ok(None),
        (None, false) => Err(NotSaid::TooMany.into()),
    }
}

fn about(thread: &Thread) -> About {
    About {
        application: thread.application,
        call: thread.call,
        office: Some(thread.handler),
        municipality: Some(thread.owner),
    }
}

/// The municipality says more. With a day, it asks for more time to answer a question of the case. The thread must be
/// locked; an idea without its opinion is answered so many working days after this.
///
/// # Errors
/// [`NotSaid::Changed`] when it is closed.
pub async fn say(
    tx: &mut Tx,
    _: &MayAsk,
    actor: &MunicipalityActor,
    opened: &OpenedThread,
    (text, more_time): (&Words, Option<Date>),
    now: OffsetDateTime,
) -> Result<(), GuidanceError> {
    let thread = &opened.thread;
    if !thread.is_open() {
        return Err(NotSaid::Changed.into());
    }
    let kind = if more_time.is_some() { MessageKind::MoreTime } else { MessageKind::Message };
    let message = write(tx, thread.id, false, (kind, text, more_time), &actor.actor, now).await?;
    if message.is_none() {
        return Ok(());
    }
    let due_on = match thread.lacks_opinion() && thread.turn == Turn::Municipality {
        true => Some(promised_day(tx, oslo_date(now)).await?),
        false => thread.due_on,
    };
    sqlx::query!(
        "update guidance set turn = 'office', turn_since = case turn when 'office' then turn_since else $2 end, due_on = $3,
                wished_until = coalesce($4, wished_until) where id = $1",
        thread.id.0,
        now,
        due_on,
        more_time
    )
    .execute(tx.conn())
    .await?;
    let event = match more_time {
        Some(until) => Event::MoreTimeAsked { until },
        None => Event::GuidanceAsked { number: thread.number.to_string() },
    };
    events::record(tx, &event, Some(&actor.actor), about(thread), now).await?;
    tell_office(tx, (thread.id, message), now).await?;
    Ok(())
}

/// What an office answers.
#[derive(Debug)]
pub struct Answer<'a> {
    pub text: &'a Words,
    /// The municipality is asked something back.
    pub asks_back: bool,
    /// Of an idea that has none.
    pub opinion: Option<(Opinion, Option<i64>)>,
    /// The answer to a wish for more time; granted, the case's own deadline is moved in the same transaction.
    pub more_time: Option<MoreTime>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoreTime {
    Granted(Date),
    Declined,
}

/// Answers. Whoever does is the thread's adviser from then on, unless a colleague has it. The thread must be locked.
///
/// # Errors
/// [`NotSaid::Changed`] when it is closed, has its opinion, or nobody waits for more time.
pub async fn answer(
    tx: &mut Tx,
    _: &Permit<GiveGuidance>,
    actor: &OfficeActor,
    opened: &OpenedThread,
    answer: &Answer<'_>,
    now: OffsetDateTime,
) -> Result<(), GuidanceError> {
    let thread = &opened.thread;
    let needless = answer.opinion.is_some() && !thread.lacks_opinion()
        || answer.more_time.is_some() && thread.wished_until.is_none();
    if !thread.is_open() || needless {
        return Err(NotSaid::Changed.into());
    }
    let (kind, day) = match answer.more_time {
        None => (MessageKind::Message, None),
        Some(MoreTime::Granted(day)) => (MessageKind::Granted, Some(day)),
        Some(MoreTime::Declined) => (MessageKind::Declined, None),
    };
    let message = write(tx, thread.id, true, (kind, answer.text, day), &actor.actor, now).await?;
    if message.is_none() {
        return Ok(());
    }
    let (opinion, scheme) = answer.opinion.unzip();
    sqlx::query!(
        "update guidance set turn = case when $2 then 'municipality' else 'nobody' end, turn_since = $3, adviser = coalesce(adviser, $4),
                opinion = coalesce($5, opinion), opinion_at = case when $5::text is null then opinion_at else $3 end,
                scheme = coalesce($6, scheme), wished_until = case when $7 then null else wished_until end where id = $1",
        thread.id.0,
        answer.asks_back,
        now,
        actor.actor.account.0,
        opinion as Option<Opinion>,
        scheme.flatten(),
        answer.more_time.is_some()
    )
    .execute(tx.conn())
    .await?;
    let event = match answer.more_time {
        Some(MoreTime::Declined) => Event::MoreTimeDeclined,
        _ => Event::GuidanceAnswered { number: thread.number.to_string() },
    };
    events::record(tx, &event, Some(&actor.actor), about(thread), now).await?;
    tell_municipality(tx, (thread.id, message), now).await?;
    Ok(())
}

/// Says who answers it: oneself, whoever had it before. The thread must be locked.
///
/// # Errors
/// [`NotSaid::Changed`] when it is closed.
pub async fn take(
    tx: &mut Tx,
    _: &Permit<GiveGuidance>,
    actor: &OfficeActor,
    opened: &OpenedThread,
) -> Result<(), GuidanceError> {
    if !opened.thread.is_open() {
        return Err(NotSaid::Changed.into());
    }
    sqlx::query!("update guidance set adviser = $2 where id = $1", opened.thread.id.0, actor.actor.account.0)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Leave to close: either side.
#[derive(Debug)]
pub enum MayClose {
    Municipality(MayAsk),
    Office(Permit<GiveGuidance>),
}

/// Says that there is nothing more to say. Closed already, it stays so. The thread must be locked.
///
/// # Errors
/// [`NotSaid::Changed`] while an idea has no opinion and its office would close it.
pub async fn close(
    tx: &mut Tx,
    permit: &MayClose,
    by: &Actor,
    opened: &OpenedThread,
    now: OffsetDateTime,
) -> Result<(), GuidanceError> {
    let thread = &opened.thread;
    if !thread.is_open() {
        return Ok(());
    }
    let waits = thread.lacks_opinion() || thread.wished_until.is_some();
    if matches!(permit, MayClose::Office(_)) && waits {
        return Err(NotSaid::Changed.into());
    }
    sqlx::query!(
        "update guidance set closed_at = $2, closed_by = $3, turn = 'nobody', turn_since = $2, wished_until = null where id = $1",
        thread.id.0,
        now,
        by.account.0
    )
    .execute(tx.conn())
    .await?;
    events::record(tx, &Event::GuidanceClosed { number: thread.number.to_string() }, Some(by), about(thread), now)
        .await
        .map_err(Into::into)
}

/// An idea becomes a draft: from then on the thread is about it. The thread must be locked.
///
/// # Errors
/// When the database cannot be reached.
pub async fn becomes(tx: &mut Tx, opened: &OpenedThread, app: ApplicationId) -> Result<(), GuidanceError> {
    sqlx::query!(
        "update guidance set application = $2 where id = $1 and application is null",
        opened.thread.id.0,
        app.0
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

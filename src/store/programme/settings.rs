//! The law's and the ministry's dated values: read by day, changed by a new row.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::Actor;
use crate::domain::programme::setting_history::{Change, ChangeFault, Dated, in_force, newest};
use crate::domain::programme::settings::{MayChange, Setting, Settings, Value};
use crate::domain::records::event::{DatedChange, Event};
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// The value of every setting on a day.
///
/// # Errors
/// [`StoreError::ImpossibleRow`] for a setting that must have a value and has none, or one that cannot be read.
pub async fn on_day(conn: &mut PgConnection, day: Date) -> Result<Settings, StoreError> {
    Settings::on(&list(conn).await?, day).map_err(|setting| unreadable(setting.code()))
}

fn unreadable(key: &str) -> StoreError {
    StoreError::ImpossibleRow { table: "setting", column: "value", id: key.to_owned() }
}

/// Every row there ever was, in the order they were made.
///
/// # Errors
/// [`StoreError::ImpossibleRow`] for a value that cannot be read.
pub async fn list(conn: &mut PgConnection) -> Result<Vec<Dated>, StoreError> {
    let rows = sqlx::query!("select id, key, valid_from, value, value_nn, source from setting order by id")
        .fetch_all(conn)
        .await?;
    let known = rows.into_iter().filter_map(|r| Setting::from_code(&r.key).map(|setting| (setting, r)));
    known
        .map(|(setting, r)| {
            let value = match r.value {
                None => None,
                Some(text) => Some(
                    Value::of_stored(setting.kind(), &text, r.value_nn.as_deref()).ok_or_else(|| unreadable(&r.key))?,
                ),
            };
            Ok(Dated { id: r.id, setting, valid_from: r.valid_from, value, source: r.source })
        })
        .collect()
}

/// Who made a row, and when; none for what came with the program.
#[derive(Debug, Clone)]
pub struct Made {
    pub row: i64,
    pub at: OffsetDateTime,
    pub name: String,
    pub role: String,
}

/// # Errors
/// When the database cannot be reached.
pub async fn list_made(conn: &mut PgConnection, setting: Setting) -> Result<Vec<Made>, StoreError> {
    Ok(sqlx::query_as!(
        Made,
        r#"select s.id as "row", s.made_at as "at!", a.name, s.made_role as "role!"
           from setting s join account a on a.id = s.made_by where s.key = $1 and s.made_at is not null order by s.id"#,
        setting.code()
    )
    .fetch_all(conn)
    .await?)
}

#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// Somebody else has changed it since the form was made.
    #[error("the setting has changed since it was opened")]
    Stale,
    #[error("{} faults", .0.len())]
    Faults(Vec<ChangeFault>),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for ChangeError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Adds a row that holds from a day to come. `opened_with` is the newest row when the form was made.
///
/// # Errors
/// [`ChangeError`]; then nothing is to be committed.
pub async fn change(
    tx: &mut Tx,
    permit: &MayChange,
    by: &Actor,
    change: &Change,
    opened_with: i64,
    at: OffsetDateTime,
) -> Result<(), ChangeError> {
    let setting = permit.setting();
    sqlx::query!("lock table setting in share row exclusive mode").execute(tx.conn()).await?;
    let rows = list(tx.conn()).await?;
    if newest(&rows, setting) != opened_with {
        return Err(ChangeError::Stale);
    }
    let faults = change.faults(&rows, setting, oslo_date(at));
    if !faults.is_empty() {
        return Err(ChangeError::Faults(faults));
    }
    let before = in_force(&rows, setting, change.valid_from).and_then(|row| row.value.as_ref());
    let (value, value_nn) = change.value.as_ref().map(Value::stored).unzip();
    sqlx::query!(
        "insert into setting (key, valid_from, value, value_nn, source, made_at, made_by, made_role)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        setting.code(),
        change.valid_from,
        value,
        value_nn.flatten(),
        change.source.trim(),
        at,
        by.account.0,
        by.role.code()
    )
    .execute(tx.conn())
    .await?;
    let event = Event::SettingChanged(DatedChange {
        what: setting.code().to_owned(),
        valid_from: change.valid_from,
        before: before.map(told),
        after: change.value.as_ref().map(told),
        source: change.source.trim().to_owned(),
    });
    events::record(tx, &event, Some(by), About::default(), at).await?;
    Ok(())
}

/// A value as the event keeps it.
fn told(value: &Value) -> String {
    match value.stored() {
        (nb, Some(nn)) => format!("{nb} / {nn}"),
        (value, None) => value,
    }
}

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use time::Date;

use super::views::{OfficePage, Past, PreviewPage, Shown};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy;
use crate::domain::people::policy::ManageOffice;
use crate::domain::places::contact;
use crate::domain::places::contact::{ContactFault, DatedContact, LONGEST_ADDRESS, LONGEST_WEB_FORM, OfficeContact};
use crate::domain::places::reference::Office;
use crate::i18n::{Texts, format};
use crate::state::AppState;
use crate::store::places::contacts::{ContactError, Made};
use crate::store::places::{contacts, reference};
use crate::store::{ReadTx, StoreError, Tx};
use crate::web::faults::read_date;
use crate::web::form::{Step, opened_version, refused, what_follows};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lagret: String,
}

/// The office with every row: three statements.
struct Opened {
    office: Office,
    rows: Vec<DatedContact>,
    made: Vec<Made>,
    today: Date,
}

impl Opened {
    async fn read(state: &AppState, actor: &OfficeActor) -> Result<Opened, AppError> {
        let mut read = ReadTx::begin(&state.pool).await?;
        let offices = reference::list_offices(read.conn()).await?;
        Ok(Opened {
            office: offices.into_iter().find(|o| o.id == actor.office).ok_or(AppError::NotFound)?,
            rows: contacts::list(read.conn(), actor.office).await?,
            made: contacts::list_made(read.conn(), actor.office).await?,
            today: oslo_date(state.clock.now()),
        })
    }
    fn version(&self) -> i64 {
        self.rows.last().map_or(0, |r| r.id)
    }

    fn history(&self, t: &Texts) -> Vec<Past> {
        let now = contact::in_force(&self.rows, self.today).map(|r| r.id);
        let mut rows: Vec<&DatedContact> = self.rows.iter().collect();
        rows.sort_by_key(|r| std::cmp::Reverse((r.valid_from, r.id)));
        rows.into_iter()
            .map(|row| {
                let replaced = contact::in_force(&self.rows, row.valid_from).is_some_and(|r| r.id != row.id);
                let made = self.made.iter().find(|m| m.row == row.id);
                Past {
                    since: t.date(row.valid_from),
                    holds: now == Some(row.id),
                    status: if now == Some(row.id) {
                        t.innstilling_gjelder_merke()
                    } else if replaced {
                        t.innstilling_erstattet_merke()
                    } else if row.valid_from > self.today {
                        t.innstilling_kommer_merke()
                    } else {
                        t.innstilling_tidligere_merke()
                    },
                    contact: row.contact.clone(),
                    who: made.map_or_else(String::new, |m| {
                        t.innstilling_hvem_nar().rolle(t.role_code(&m.role)).navn(&m.name).tid(t.moment(m.at))
                    }),
                }
            })
            .collect()
    }

    /// `typed` is none for a page that shows what holds.
    fn page(&self, visitor: &Visitor, may: bool, typed: Option<Shown>, faults: Vec<ShownFault>) -> OfficePage {
        let t = visitor.texts();
        let now = contact::in_force(&self.rows, self.today).map(|r| r.contact.clone());
        let newest = self.rows.iter().max_by_key(|r| (r.valid_from, r.id)).map(|r| r.contact.clone());
        let page = visitor.page(MenuItem::Office);
        OfficePage {
            page: if may { page.with_form_that_sends("skjema") } else { page },
            name: self.office.name.clone(),
            now,
            history: self.history(t),
            form: may.then(|| {
                typed.unwrap_or_else(|| Shown {
                    contact: newest.unwrap_or_default(),
                    from: format::date_table(self.today),
                })
            }),
            version: self.version(),
            today: t.date(self.today),
            saved: false,
            faults,
        }
    }

    async fn preview(
        &self,
        state: &AppState,
        visitor: &Visitor,
        actor: &OfficeActor,
        new: Shown,
        valid_from: Date,
        changed: bool,
    ) -> Result<PreviewPage, AppError> {
        let t = visitor.texts();
        // The office's letters follow the municipality's standard; its own shows how they read.
        let letters = Texts::of(self.office.standard);
        let mut read = ReadTx::begin(&state.pool).await?;
        let (open, sent) = count(read.conn(), actor).await?;
        let day = t.date(valid_from);
        Ok(PreviewPage {
            page: visitor.page(MenuItem::Office).with_form_that_sends("skjema"),
            name: self.office.name.clone(),
            version: self.version(),
            before: contact::in_force(&self.rows, valid_from).map(|r| r.contact.clone()),
            letter: in_letter(letters, &new.contact),
            lang: self.office.standard.code(),
            mail: letters
                .epost_kontakt()
                .embete(&self.office.name)
                .epost(&new.contact.email)
                .telefon(&new.contact.telephone),
            effects: vec![t.embete_virkning_apne().antall(open).dag(&day), t.embete_virkning_brev(sent)],
            from: day,
            new,
            changed,
        })
    }
}

fn in_letter(t: &Texts, contact: &OfficeContact) -> Vec<String> {
    let mut lines =
        vec![t.brev_kontakt_linje().adresse(&contact.postal_address).epost(&contact.email).telefon(&contact.telephone)];
    if !contact.web_form.is_empty() {
        lines.push(t.brev_kontakt_skjema(&contact.web_form));
    }
    lines
}

/// The office's cases that wait for a decision, and its letters.
async fn count(conn: &mut sqlx::PgConnection, actor: &OfficeActor) -> Result<(i64, i64), StoreError> {
    let row = sqlx::query!(
        r#"select count(*) filter (where stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')) as "open!",
                  count(*) filter (where stage = 'decided') as "sent!"
           from application where office = $1"#,
        actor.office.0
    )
    .fetch_one(conn)
    .await?;
    Ok((row.open, row.sent))
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Query(asked): Query<Asked>,
) -> Result<OfficePage, AppError> {
    let may = policy::may_always::<ManageOffice>(&actor.actor).is_ok();
    let mut page = Opened::read(&state, &actor).await?.page(&visitor, may, None, Vec::new());
    page.saved = asked.lagret == "ja";
    Ok(page)
}

fn say(t: &Texts, fault: ContactFault, new: &OfficeContact, today: Date) -> ShownFault {
    let too_long = |text: &str, most: usize| t.feil_for_langt().tegn(text.chars().count()).maks(most);
    match fault {
        ContactFault::AddressMissing => ShownFault::new("adresse", t.embete_feil_adresse()),
        ContactFault::AddressForm => ShownFault::new("adresse", t.embete_feil_adresse_form()),
        ContactFault::AddressTooLong => ShownFault::new("adresse", too_long(&new.postal_address, LONGEST_ADDRESS)),
        ContactFault::EmailMissing => ShownFault::new("epost", t.feil_epost_mangler()),
        ContactFault::EmailForm => ShownFault::new("epost", t.feil_epost_form()),
        ContactFault::TelephoneMissing => ShownFault::new("telefon", t.embete_feil_telefon()),
        ContactFault::TelephoneForm => ShownFault::new("telefon", t.embete_feil_telefon_form()),
        ContactFault::WebFormForm => ShownFault::new("nettskjema", t.embete_feil_skjema()),
        ContactFault::WebFormTooLong => ShownFault::new("nettskjema", too_long(&new.web_form, LONGEST_WEB_FORM)),
        ContactFault::TooEarly => ShownFault::new("fra", t.embete_feil_dag(t.date(today))),
        ContactFault::Same => ShownFault::new("adresse", t.embete_feil_lik()),
    }
}

/// First shows where it will stand; only the button of that page saves.
pub(super) async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let permit = policy::may_always::<ManageOffice>(&actor.actor)?;
    let opened = Opened::read(&state, &actor).await?;
    let version = opened_version::<i64>(&typed);
    let as_typed = Shown {
        contact: OfficeContact {
            postal_address: typed.get("adresse").to_owned(),
            email: typed.get("epost").to_owned(),
            telephone: typed.get("telefon").to_owned(),
            web_form: typed.get("nettskjema").to_owned(),
        },
        from: typed.get("fra").to_owned(),
    };
    let again =
        |faults: Vec<ShownFault>| OfficePage { version, ..opened.page(&visitor, true, Some(as_typed.clone()), faults) };
    let step = Step::of(&typed);
    if step == Step::Form {
        return Ok(again(Vec::new()).into_response());
    }
    let new = as_typed.contact.trimmed();
    let said = |faults: Vec<ContactFault>| faults.into_iter().map(|f| say(t, f, &new, opened.today)).collect();
    let (mut faults, valid_from): (Vec<ShownFault>, _) = match read_date(t, &as_typed.from) {
        Ok(day) => (said(contact::faults(&opened.rows, &new, day, opened.today)), day),
        Err(told) => {
            let mut faults: Vec<ShownFault> = said(new.faults());
            faults.push(ShownFault::new("fra", told));
            (faults, opened.today)
        }
    };
    if step == Step::Decide && faults.is_empty() {
        let mut tx = Tx::begin(&state.pool).await?;
        match contacts::set(&mut tx, permit, &actor, &new, valid_from, version, state.clock.now()).await {
            Ok(()) => {
                tx.commit().await?;
                return Ok(Redirect::to("/embetet?lagret=ja").into_response());
            }
            Err(ContactError::Stale) => {}
            Err(ContactError::Faults(found)) => faults = said(found),
            Err(ContactError::Store(e)) => return Err(e.into()),
        }
    }
    if !faults.is_empty() {
        return Ok(refused(again(faults)));
    }
    // Somebody else was first: shown as it is now, before anything is saved.
    let changed = version != opened.version();
    let shown = Shown { contact: new, from: as_typed.from.clone() };
    let page = opened.preview(&state, &visitor, &actor, shown, valid_from, changed).await?;
    Ok(what_follows(page, changed))
}

//! The form that invites somebody to a role, read and carried out.

use crate::domain::people::actor::{Actor, Place, Role};
use crate::domain::people::policy::Permit;
use crate::domain::places::reference::{MunicipalityBrief, Office};
use crate::domain::values::email::{is_address, one_form};
use crate::domain::values::language::Lang;
use crate::domain::values::reading::{Read, amount};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::people::accounts::NewRole;
use crate::store::people::invitations;
use crate::store::people::invitations::{InviteError, NewInvitation, Reached};
use crate::store::people::links::INVITATION_VALID;
use crate::store::people::reach::GivesAccess;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{ReadTx, Tx};
use crate::web::faults::read_amount;
use crate::web::page::place_label;
use crate::web::session::Token;
use crate::web::{AppError, ShownFault, Typed};

/// Where the inviter may give roles.
pub(super) enum Reach {
    Own(Place, String),
    Everywhere { municipalities: Vec<MunicipalityBrief>, offices: Vec<Office> },
}

/// A whole and valid form.
pub(super) struct Wanted {
    email: String,
    role: NewRole,
    place_name: String,
}

pub(super) fn read(t: &Texts, typed: &Typed, roles: &[Role], reach: &Reach) -> Result<Wanted, Vec<ShownFault>> {
    let mut faults = Vec::new();
    let email = one_form(typed.get("epost"));
    if email.is_empty() {
        faults.push(ShownFault::new("epost", t.feil_epost_mangler()));
    } else if !is_address(&email) {
        faults.push(ShownFault::new("epost", t.feil_epost_form()));
    }
    let role = Role::from_code(typed.get("rolle")).filter(|r| roles.contains(r));
    if role.is_none() {
        let first = roles.first().map_or("rolle".to_owned(), |r| format!("rolle-{}", r.code()));
        faults.push(ShownFault::new(first, t.folk_rolle_feil()));
    }
    let place = role.and_then(|role| match place(t, typed, role, reach) {
        Ok(place) => Some(place),
        Err(fault) => {
            faults.push(fault);
            None
        }
    });
    let typed_limit = typed.trimmed("grense");
    let read = amount::read(typed_limit);
    let limit = match (role, read == Read::Nothing) {
        (Some(Role::Approver), true) => {
            faults.push(ShownFault::new("grense", t.folk_grense_mangler()));
            None
        }
        (Some(Role::Approver), false) => {
            read_amount(t, typed_limit, read).map_err(|text| faults.push(ShownFault::new("grense", text))).ok()
        }
        (Some(_), false) => {
            faults.push(ShownFault::new("grense", t.folk_grense_bare_godkjenner()));
            None
        }
        _ => None,
    };
    match (role, place) {
        (Some(role), Some((place, place_name))) if faults.is_empty() => {
            Ok(Wanted { email, role: NewRole { role, place, amount_limit: limit }, place_name })
        }
        _ => Err(faults),
    }
}

fn place(t: &Texts, typed: &Typed, role: Role, reach: &Reach) -> Result<(Place, String), ShownFault> {
    match reach {
        Reach::Own(place, name) => Ok((place.clone(), name.clone())),
        Reach::Everywhere { municipalities, .. } if role.is_municipality() => {
            let chosen = typed.get("kommune").parse().ok();
            let found = municipalities.iter().find(|m| Some(m.id) == chosen);
            found
                .map(|m| (Place::Municipality(m.id), m.name.clone()))
                .ok_or_else(|| ShownFault::new("kommune", t.folk_kommune_feil()))
        }
        Reach::Everywhere { offices, .. } if role.is_office() => {
            let chosen = typed.get("embete").parse().ok();
            let found = offices.iter().find(|o| Some(o.id) == chosen);
            found
                .map(|o| (Place::Office(o.id), o.name.clone()))
                .ok_or_else(|| ShownFault::new("embete", t.folk_embete_feil()))
        }
        Reach::Everywhere { .. } if role.is_ministry() => Ok((Place::Ministry, String::new())),
        Reach::Everywhere { .. } => Ok((Place::System, String::new())),
    }
}

/// Sends the invitation in the reader's language: the account's, the municipality's or the office's; else the inviter's.
pub(super) async fn send<A: GivesAccess>(
    state: &AppState,
    permit: Permit<A>,
    by: &Actor,
    wanted: &Wanted,
    own_language: Lang,
) -> Result<Result<Reached, InviteError>, AppError> {
    let now = state.clock.now();
    let token = Token::new().map_err(AppError::internal)?;
    let mut read = ReadTx::begin(&state.pool).await?;
    let lang =
        invitations::find_mail_language(read.conn(), &wanted.email, &wanted.role.place).await?.unwrap_or(own_language);
    drop(read);
    let t = Texts::of(lang);
    let mail = |kind: &str, link: String| {
        Mail::new(&wanted.email, lang, kind)
            .with("invitert-av-rolle", MailValue::Text(t.role(&by.role).to_lowercase()))
            .with("organisasjon", MailValue::Text(place_label(t, &wanted.role.place, &wanted.place_name)))
            .with("rolle", MailValue::Text(t.role(&wanted.role.role).to_lowercase()))
            .with("lenke", MailValue::Link(link))
            .with("lenke-utloper", MailValue::Moment(now + INVITATION_VALID))
    };
    let link = || format!("/invitasjon/{}", token.reveal());
    let mut tx = Tx::begin(&state.pool).await?;
    let new = NewInvitation {
        token: &token.hash(),
        email: &wanted.email,
        role: &wanted.role,
        mail: &mail("invitasjon", link()),
        given: &mail("rolle-gitt-ny", link()),
        told: &mail("rolle-gitt", "/velg-rolle".to_owned()),
    };
    match invitations::invite(&mut tx, permit, by, &new, now).await {
        Ok(reached) => {
            tx.commit().await?;
            Ok(Ok(reached))
        }
        Err(InviteError::Store(e)) => Err(e.into()),
        Err(no) => Ok(Err(no)),
    }
}

/// Why somebody cannot be invited, at the field it concerns.
pub(super) fn refused(t: &Texts, no: &InviteError) -> ShownFault {
    ShownFault::new(
        "epost",
        match no {
            InviteError::Oneself => t.folk_feil_deg_selv(),
            InviteError::Closed => t.folk_feil_stengt(),
            InviteError::HasRole | InviteError::Store(_) => t.folk_feil_har_rollen(),
        },
    )
}

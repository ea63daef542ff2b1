//! All accounts, for the system administrator: search, invite to any role, take roles away, close and open.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::invite;
use super::invite::Reach;
use super::taking_away;
use super::taking_away::From;
use super::views::{
    AccountPage, AccountRow, AccountsPage, ConfirmPage, InvitationPage, InvitationRow, InviteForm, PageLink, UnsentRow,
};
use crate::domain::people::actor::{Role, SystemActor};
use crate::domain::people::policy;
use crate::domain::people::policy::{Administer, Permit};
use crate::domain::values::ids::{AccountId, RoleAssignmentId};
use crate::state::AppState;
use crate::store::people::access;
use crate::store::people::access::{HeldBy, Keeps, RemoveError};
use crate::store::people::account_list;
use crate::store::people::account_list::ListedAccount;
use crate::store::people::invitations;
use crate::store::people::invitations::InvitationId;
use crate::store::places::reference;
use crate::store::records::{outbox, readiness};
use crate::store::{ReadTx, Tx};
use crate::web::form::{Answered, answer};
use crate::web::typed::encoded;
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

const ON_A_PAGE: i64 = 50;
/// A scanner that is there takes seconds.
const SCANNED_WITHIN: time::Duration = time::Duration::minutes(15);

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    #[serde(default)]
    sok: String,
    side: Option<String>,
    #[serde(default)]
    gjort: String,
    #[serde(default)]
    epost: String,
}

fn permit(actor: &SystemActor) -> Result<Permit<Administer>, AppError> {
    Ok(policy::may_always::<Administer>(&actor.actor)?)
}

pub(super) async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Query(wish): Query<Wish>,
) -> Result<AccountsPage, AppError> {
    let t = visitor.texts();
    let side = wish.side.as_deref().and_then(|s| s.parse::<i64>().ok()).unwrap_or(1).clamp(1, 10_000);
    let mut read = ReadTx::begin(&state.pool).await?;
    let (accounts, total) = account_list::list(&mut read, &actor, &wish.sok, ON_A_PAGE, (side - 1) * ON_A_PAGE).await?;
    let invitations = invitations::list_open(&mut read, &actor.actor, &wish.sok, state.clock.now()).await?;
    let unsent = outbox::list_unsent(&mut read, None, state.clock.now()).await?;
    let waiting = readiness::find_waiting_files(read.conn()).await?;
    let waiting = waiting.filter(|files| state.clock.now() - files.since > SCANNED_WITHIN);
    let pages = (total + ON_A_PAGE - 1) / ON_A_PAGE;
    Ok(AccountsPage {
        unscanned: waiting.map(|w| t.folk_vedlegg_venter().antall(w.count).tidspunkt(t.moment(w.since))),
        page: visitor.page(MenuItem::Accounts),
        done: taking_away::done(visitor.texts(), &wish.gjort),
        total,
        accounts: accounts.iter().map(|a| AccountRow::of(t, a)).collect(),
        invitations: invitations.iter().map(|i| InvitationRow::of(t, i)).collect(),
        unsent: unsent.iter().map(|mail| UnsentRow::of(t, visitor.lang, mail)).collect(),
        pages: (1..=pages)
            .filter(|_| pages > 1)
            .map(|number| PageLink {
                number,
                href: format!("/brukere?sok={}&side={number}", encoded(&wish.sok)),
                current: number == side,
            })
            .collect(),
        search: wish.sok,
    })
}

async fn form(
    state: &AppState,
    visitor: &Visitor,
    typed: &Typed,
    faults: Vec<ShownFault>,
) -> Result<InvitationPage, AppError> {
    let mut read = ReadTx::begin(&state.pool).await?;
    let municipalities = reference::list_municipalities(read.conn()).await?;
    let offices = reference::list_offices(read.conn()).await?;
    Ok(InvitationPage {
        page: visitor.page(MenuItem::Accounts).with_form("skjema"),
        form: InviteForm::everywhere(visitor.texts(), &municipalities, &offices, typed),
        faults,
    })
}

pub(super) async fn invitation(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Query(wish): Query<Wish>,
) -> Result<InvitationPage, AppError> {
    permit(&actor)?;
    form(&state, &visitor, &Typed::new(vec![("epost".to_owned(), wish.epost)]), Vec::new()).await
}

pub(super) async fn invite(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let permit = permit(&actor)?;
    let t = visitor.texts();
    let mut read = ReadTx::begin(&state.pool).await?;
    let municipalities = reference::list_municipalities(read.conn()).await?;
    let offices = reference::list_offices(read.conn()).await?;
    drop(read);
    let answered = match invite::read(t, &typed, &Role::ALL, &Reach::Everywhere { municipalities, offices }) {
        _ if typed.switches_language() => Answered::AsTyped,
        Err(faults) => Answered::Refused(faults),
        Ok(wanted) => match invite::send(&state, permit, &actor.actor, &wanted, visitor.lang).await? {
            Ok(_) => Answered::Done("/brukere?gjort=invitert".to_owned()),
            Err(no) => Answered::refused(invite::refused(t, &no)),
        },
    };
    answer(Ok(answered), async |again| form(&state, &visitor, &typed, again.faults).await).await
}

pub(super) async fn withdraw(
    State(state): State<AppState>,
    actor: SystemActor,
    Path(invitation): Path<String>,
) -> Result<Redirect, AppError> {
    let permit = permit(&actor)?;
    let invitation = invitation.parse::<InvitationId>().map_err(|()| AppError::NotFound)?;
    let mut tx = Tx::begin(&state.pool).await?;
    invitations::withdraw(&mut tx, permit, &actor.actor, &invitation, state.clock.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to("/brukere?gjort=trukket"))
}

/// Sends a mail again that was given up and is about no case. Pressed twice, it is sent once.
pub(super) async fn send_again(
    State(state): State<AppState>,
    actor: SystemActor,
    Path(job): Path<i64>,
) -> Result<Redirect, AppError> {
    let permit = permit(&actor)?;
    let mut tx = Tx::begin(&state.pool).await?;
    outbox::send_again(&mut tx, &permit, &actor, job, state.clock.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to("/brukere?gjort=epost"))
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Path(account): Path<AccountId>,
    Query(wish): Query<Wish>,
) -> Result<AccountPage, AppError> {
    let listed = account_list::load(&mut ReadTx::begin(&state.pool).await?, &actor, account).await?;
    Ok(AccountPage {
        page: visitor.page(MenuItem::Accounts),
        own: account == actor.actor.account,
        invite_href: format!("/brukere/inviter?epost={}", encoded(&listed.email)),
        account: AccountRow::of(visitor.texts(), &listed),
        done: taking_away::done(visitor.texts(), &wish.gjort),
    })
}

fn from(visitor: &Visitor, held: &HeldBy) -> From {
    From {
        menu: MenuItem::Accounts,
        action: format!("/brukere/roller/{}/fjern", held.assignment),
        back: format!("/brukere/{}", held.account),
        back_label: visitor.texts().folk_konto(),
    }
}

pub(super) async fn ask_to_remove(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Path(assignment): Path<RoleAssignmentId>,
) -> Result<ConfirmPage, AppError> {
    let held = taking_away::load(&state, &actor.actor, assignment).await?;
    Ok(taking_away::question(&visitor, from(&visitor, &held), &held, None))
}

pub(super) async fn remove(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Path(assignment): Path<RoleAssignmentId>,
) -> Result<Response, AppError> {
    let permit = permit(&actor)?;
    let held = taking_away::load(&state, &actor.actor, assignment).await?;
    taking_away::carry_out(&state, &visitor, &permit, &actor.actor, &held, from(&visitor, &held)).await
}

fn close_confirmation(
    visitor: &Visitor,
    account: &ListedAccount,
    open_cases: i64,
    refusal: Option<&'static str>,
) -> ConfirmPage {
    let t = visitor.texts();
    ConfirmPage {
        page: visitor.page(MenuItem::Accounts),
        title: t.folk_steng(),
        question: t.folk_steng_sporsmal(&account.name),
        effects: vec![t.folk_steng_virkning().to_owned(), t.folk_fjern_saker(open_cases)],
        action: format!("/brukere/{}/steng", account.account),
        button: t.folk_steng(),
        back: format!("/brukere/{}", account.account),
        back_label: t.folk_konto(),
        refusal_title: t.folk_steng_feil_tittel(),
        refusal,
    }
}

/// The account, and the open cases it leaves.
async fn to_close(state: &AppState, actor: &SystemActor, account: AccountId) -> Result<(ListedAccount, i64), AppError> {
    let mut read = ReadTx::begin(&state.pool).await?;
    let listed = account_list::load(&mut read, actor, account).await?;
    Ok((listed, access::count_open_cases(&mut read, actor, account).await?))
}

pub(super) async fn ask_to_close(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Path(account): Path<AccountId>,
) -> Result<ConfirmPage, AppError> {
    let (listed, open_cases) = to_close(&state, &actor, account).await?;
    Ok(close_confirmation(&visitor, &listed, open_cases, None))
}

pub(super) async fn close(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Path(account): Path<AccountId>,
) -> Result<Response, AppError> {
    let permit = permit(&actor)?;
    let (listed, open_cases) = to_close(&state, &actor, account).await?;
    let mut tx = Tx::begin(&state.pool).await?;
    match access::close_account(&mut tx, &permit, &actor, account, state.clock.now()).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to(&format!("/brukere/{account}?gjort=stengt")).into_response())
        }
        Err(RemoveError::Store(e)) => Err(e.into()),
        Err(RemoveError::Keeps(no)) => {
            let t = visitor.texts();
            let no = if no == Keeps::OwnAccess { t.folk_steng_feil_egen() } else { taking_away::refusal(t, no) };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, close_confirmation(&visitor, &listed, open_cases, Some(no)))
                .into_response())
        }
    }
}

pub(super) async fn reopen(
    State(state): State<AppState>,
    actor: SystemActor,
    Path(account): Path<AccountId>,
) -> Result<Redirect, AppError> {
    let permit = permit(&actor)?;
    let mut tx = Tx::begin(&state.pool).await?;
    access::reopen_account(&mut tx, &permit, &actor, account, state.clock.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/brukere/{account}?gjort=apnet")))
}

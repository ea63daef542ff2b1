//! Who asks, in which language, with which typed form. One middleware around all pages, one SQL statement.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, VARY};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use time::OffsetDateTime;

use super::address;
use super::address::Understood;
use super::autosave;
use super::error;
use super::error::AppError;
use super::limits::{FORM, LargeForm, Limits};
use super::own_forms::OwnForms;
use super::posted;
use super::request_log::ActedAs;
use super::session;
use super::session::Token;
use super::typed::Typed;
use super::upload;
use super::upload::{Places, Rest, Upload, UploadRoute};
use super::visitor::Visitor;
use crate::domain::people::actor::{Actor, MinistryActor, MunicipalityActor, OfficeActor, Place, SystemActor};
use crate::i18n::Lang;
use crate::state::AppState;
use crate::store::StoreError;
use crate::store::people::sessions;
use crate::store::people::sessions::{GivenRole, SignedIn};

/// The role a posted form was drawn for, against the one the session acts in now. Two tabs of a browser share the
/// session; without this a form of one tab would do its deed for the place that was chosen in the other.
#[derive(Debug, Clone)]
enum DrawnFor {
    ThisRole,
    /// And the role itself, where the person still holds it.
    Another(Option<GivenRole>),
    /// The municipality it was drawn for has been merged into the one the person acts for.
    Merged(GivenRole),
}

async fn drawn_for(state: &AppState, signed_in: Option<&SignedIn>, typed: &Typed) -> Result<DrawnFor, StoreError> {
    let Some((signed_in, actor)) = signed_in.and_then(|s| Some((s, s.actor.as_ref()?))) else {
        return Ok(DrawnFor::ThisRole);
    };
    let Some(role) = typed.role() else { return Ok(DrawnFor::Another(None)) };
    if role == actor.assignment {
        return Ok(DrawnFor::ThisRole);
    }
    let given = sessions::find_given_role(&state.pool, role).await?;
    Ok(match given {
        Some(given) if given.is_held && given.account == signed_in.account => DrawnFor::Another(Some(given)),
        // A role that is gone, or a colleague's on the same machine: what was written for the same place goes on in the
        // role there is, with that role's rights.
        Some(given) if given.place == actor.place => DrawnFor::ThisRole,
        Some(given)
            if given.account == signed_in.account
                && given.followed_to.is_some_and(|to| actor.place == Place::Municipality(to)) =>
        {
            DrawnFor::Merged(given)
        }
        _ => DrawnFor::Another(None),
    })
}

/// What the middleware goes by.
#[derive(Clone)]
pub struct Visiting {
    state: AppState,
    limits: Arc<Limits>,
    own_forms: OwnForms,
    uploads: &'static [UploadRoute],
    on_their_way: Places,
}

impl Visiting {
    pub fn new(
        state: AppState,
        large: impl IntoIterator<Item = LargeForm>,
        uploads: &'static [UploadRoute],
    ) -> Visiting {
        let own_forms = OwnForms::at(state.config.public_origin().as_deref());
        let on_their_way = Places::default();
        Visiting { state, limits: Arc::new(Limits::new(large)), own_forms, uploads, on_their_way }
    }

    /// A form with a file: read for somebody who is signed in, up to the file. Whoever is not is told so, and loses no
    /// words: beside the file there are none.
    async fn read_upload(
        &self,
        parts: &Parts,
        body: Body,
        boundary: String,
        found: &Found,
    ) -> (Result<(Typed, Upload), AppError>, Option<(Rest, upload::Place)>) {
        let Ok(Some(SignedIn { account, .. })) = found else { return (Ok(Default::default()), None) };
        let Some(place) = self.on_their_way.take(*account) else { return (Err(AppError::Busy), None) };
        let (read, rest) = upload::read(parts, body, boundary).await;
        (read, Some((rest, place)))
    }

    /// How much of a form is read. Whoever is signed in, or was so today, is heard out: a session that ended while
    /// somebody wrote costs nobody their text. When the database is away, the cookie is believed.
    async fn at_most(&self, route: &str, token: Option<&Token>, found: &Found, now: OffsetDateTime) -> usize {
        let large = self.limits.of(route);
        let Some(token) = token.filter(|_| large > FORM) else { return FORM.min(large) };
        let known = match found {
            Ok(None) => sessions::find(&self.state.pool, &token.hash(), now - sessions::ABSOLUTE).await,
            _ => return large,
        };
        if matches!(known, Ok(None)) { FORM } else { large }
    }
}

type Found = Result<Option<SignedIn>, StoreError>;

/// The middleware. It renders every error as a page, with what was typed.
pub async fn visit(State(visiting): State<Visiting>, request: Request, next: Next) -> Response {
    let state = &visiting.state;
    let (mut parts, body) = request.into_parts();
    match address::understood(&parts.uri) {
        Understood::Here(uri) => parts.uri = uri,
        Understood::At(to) => return Redirect::permanent(&to).into_response(),
    }
    let here = parts.uri.path_and_query().map_or_else(|| parts.uri.path().to_owned(), ToString::to_string);
    let now = state.clock.now();
    let (clock_is_set, clock_is_movable) = (state.clock.is_moved(), state.clock.is_movable());
    let mut visitor = Visitor { lang: Lang::Nb, signed_in: None, here, now, clock_is_set, clock_is_movable };

    let token = session::token(&parts.headers, &state.config);
    let found = match &token {
        Some(token) => sessions::find(&state.pool, &token.hash(), now).await,
        None => Ok(None),
    };
    let is_post = parts.method == Method::POST;
    let foreign = is_post && !visiting.own_forms.takes(&parts).await;
    let mut upload = Upload::default();
    let mut rest = None;
    let with_file = match parts.extensions.get::<MatchedPath>() {
        Some(route) if is_post && visiting.uploads.contains(&route.as_str()) => upload::boundary(&parts),
        _ => None,
    };
    let read = match parts.extensions.get::<MatchedPath>() {
        _ if !is_post => Ok(Typed::default()),
        // What another site sends is read for nobody but a person whose own browser came this way: a proxy may be wrong.
        _ if foreign && !matches!(found, Ok(Some(_))) => Ok(Typed::default()),
        Some(_) if let Some(boundary) = with_file => {
            let (read, left) = visiting.read_upload(&parts, body, boundary, &found).await;
            rest = left;
            read.map(|(typed, file)| {
                upload = file;
                typed
            })
        }
        Some(route) => {
            let at_most = visiting.at_most(route.as_str(), token.as_ref(), &found, now).await;
            posted::read(&parts, body, at_most).await
        }
        // An address that is none takes nothing, and nothing of it is sent back.
        None => Ok(Typed::default()),
    };
    let typed = read.as_ref().cloned().unwrap_or_default();
    let drawn_for = match &found {
        Ok(signed_in) if is_post && !foreign && read.is_ok() => drawn_for(state, signed_in.as_ref(), &typed).await,
        _ => Ok(DrawnFor::ThisRole),
    };
    let account_language = found.as_ref().ok().and_then(|s| s.as_ref()).map(|s| s.language);
    visitor.lang = typed
        .language()
        .or_else(|| session::language(&parts.headers))
        .or(account_language)
        .unwrap_or_else(|| preferred(&parts.headers));

    let mut response = match (read, found.and_then(|signed_in| Ok((signed_in, drawn_for?)))) {
        (Err(unread), found) => {
            visitor.signed_in = found.ok().and_then(|(signed_in, _)| signed_in);
            unread.into_response()
        }
        (Ok(_), Ok((signed_in, _))) if foreign => {
            visitor.signed_in = signed_in;
            AppError::Foreign.into_response()
        }
        (Ok(_), Err(e)) => AppError::from(e).into_response(),
        (Ok(_), Ok((signed_in, drawn_for))) => {
            visitor.signed_in = signed_in;
            parts.extensions.insert(drawn_for);
            parts.extensions.insert(visitor.clone());
            parts.extensions.insert(typed.clone());
            parts.extensions.insert(upload);
            let method = parts.method.clone();
            let response = next.run(Request::from_parts(parts.clone(), Body::empty())).await;
            if method == Method::GET || !(response.status().is_client_error() || response.status().is_server_error()) {
                keep_alive(state, &visitor, token.as_ref()).await;
            }
            response
        }
    };
    if let Some((rest, _place)) = rest {
        rest.let_by().await;
    }
    if let Some((status, problem)) = error::problem(&mut response) {
        response = match is_post.then_some(&typed) {
            Some(_) if autosave::asked_for(&parts.headers) => error::beside_the_field(&visitor, status, &problem),
            typed => error::page(&visitor, status, problem, typed),
        };
    }
    if let Some(signed_in) = &visitor.signed_in {
        response.extensions_mut().insert(ActedAs(signed_in.actor.as_ref().map(|a| a.role)));
    }
    let headers = response.headers_mut();
    // Another site sends forms in nobody's name: not even the language is kept.
    if typed.switches_language() && !foreign {
        headers.extend(session::keep_language(&state.config, visitor.lang));
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.append(VARY, HeaderValue::from_static("cookie, accept-language"));
    response
}

/// Writes at most once in five minutes, outside every page's read-only transaction; a failure costs nothing.
async fn keep_alive(state: &AppState, visitor: &Visitor, token: Option<&session::Token>) {
    if let (Some(SignedIn { must_touch: true, .. }), Some(token)) = (&visitor.signed_in, token)
        && let Err(e) = sessions::touch(&state.pool, &token.hash(), state.clock.now()).await
    {
        tracing::warn!(error = %e, "a session was not kept alive");
    }
}

fn preferred(headers: &HeaderMap) -> Lang {
    let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
    for part in wanted.split(',') {
        match part.trim().get(..2) {
            Some("nn") => return Lang::Nn,
            Some("nb" | "no") => return Lang::Nb,
            _ => {}
        }
    }
    Lang::Nb
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = AppError;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        parts
            .extensions
            .get::<Visitor>()
            .cloned()
            .ok_or_else(|| AppError::internal("a page outside the visitor middleware"))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for SignedIn {
    type Rejection = AppError;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        visitor(parts)?.signed_in.clone().ok_or(AppError::SignIn)
    }
}

fn visitor(parts: &Parts) -> Result<&Visitor, AppError> {
    parts.extensions.get::<Visitor>().ok_or_else(|| AppError::internal("a page outside the visitor middleware"))
}

/// Signed in and acting in a role, whatever it is. Every deed in a role asks for this one or for one made of it, so no
/// form does anything in another role than it was drawn for.
impl<S: Send + Sync> FromRequestParts<S> for Actor {
    type Rejection = AppError;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        let signed_in = visitor(parts)?.signed_in.as_ref().ok_or(AppError::SignIn)?;
        let actor = signed_in.actor.clone().ok_or(AppError::ChooseRole)?;
        match parts.extensions.get::<DrawnFor>() {
            Some(DrawnFor::ThisRole) => Ok(actor),
            Some(DrawnFor::Another(role)) => Err(AppError::AnotherRole(role.clone())),
            Some(DrawnFor::Merged(role)) => Err(AppError::Merged(role.clone())),
            None => Err(AppError::internal("a page outside the visitor middleware")),
        }
    }
}

/// A role of another kind sees a page that does not exist: 404, not 403.
macro_rules! acting_as {
    ($($actor:ident),+) => {$(
        impl<S: Send + Sync> FromRequestParts<S> for $actor {
            type Rejection = AppError;
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
                $actor::of(Actor::from_request_parts(parts, state).await?).ok_or(AppError::NotFound)
            }
        }
    )+};
}
acting_as!(MunicipalityActor, OfficeActor, MinistryActor, SystemActor);

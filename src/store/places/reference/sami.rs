//! A municipality's Sami name, out of its two columns.

use crate::domain::places::reference::SamiLanguage;
use crate::store::StoreError;

pub(super) fn sami_name(
    orgnr: i32,
    name: Option<String>,
    language: Option<String>,
) -> Result<Option<(String, SamiLanguage)>, StoreError> {
    match (name, language.as_deref().map(SamiLanguage::from_code)) {
        (None, None) => Ok(None),
        (Some(name), Some(Some(language))) => Ok(Some((name, language))),
        _ => Err(StoreError::ImpossibleRow { table: "municipality", column: "sami_language", id: orgnr.to_string() }),
    }
}

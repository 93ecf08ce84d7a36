//! Values that hold others under a tag.

use serde_json::{Map, Value};

use super::Walk;
use crate::{
    TagListMeta, UnionMeta,
    check::{Rule, measure, site::Site},
};

impl Walk<'_> {
    #[inline]
    pub(super) fn union(
        &mut self,
        union: &UnionMeta,
        object: &Map<String, Value>,
        site: &Site<'_>,
    ) {
        let tag_site = &site.field(union.tag);
        let Some(tag) = object.get(union.tag).filter(|tag| !tag.is_null()) else {
            return self.refuse(tag_site, Rule::Required, site.code, "is missing");
        };
        let Some(tag) = tag.as_str() else {
            let what = format!("must be text, found {}", measure::kind(tag));
            return self.refuse(tag_site, Rule::Type, site.code, what);
        };
        let Some((_, variant)) = union.variants.iter().find(|(known, _)| *known == tag) else {
            return self.unknown_word(tag, tag_site);
        };
        let at = &site.field(union.content);
        match object
            .get(union.content)
            .filter(|content| !content.is_null())
        {
            Some(Value::Object(content)) => {
                self.object(variant.fields(), variant.name, content, at);
            }
            Some(other) => {
                let what = format!("must be an object, found {}", measure::kind(other));
                self.refuse(at, Rule::Type, site.code, what);
            }
            None => self.refuse(at, Rule::Required, site.code, "is missing"),
        }
    }

    #[inline]
    pub(super) fn tags(&mut self, list: &TagListMeta, items: &[Value], site: &Site<'_>) {
        for (index, item) in items.iter().enumerate() {
            let at = &site.item(index);
            let Value::Object(object) = item else {
                let what = format!("must be an object, found {}", measure::kind(item));
                self.refuse(at, Rule::Type, site.code, what);
                continue;
            };
            let tag_site = &at.field(list.tag);
            let tag = match object.get(list.tag) {
                Some(Value::String(tag)) => tag,
                Some(other) if !other.is_null() => {
                    let what = format!("must be text, found {}", measure::kind(other));
                    self.refuse(tag_site, Rule::Type, site.code, what);
                    continue;
                }
                _ => {
                    self.refuse(tag_site, Rule::Required, site.code, "is missing");
                    continue;
                }
            };
            // A tag that is wrong is a wrong word, wherever it stands.
            let code = list.names.and_then(|names| self.bad(names));
            let tag_site = &tag_site.answering(code.or(site.code));
            let Some(known) = list.tag(tag) else {
                self.unknown_word(tag, tag_site);
                continue;
            };
            if list.custom.iter().any(|custom| std::ptr::eq(custom, known)) {
                self.app_name(&known.prefix(), tag, tag_site);
            }
            let value_site = &at.field(list.value);
            match object.get(list.value).filter(|value| !value.is_null()) {
                Some(value) => {
                    let scope = self.scope;
                    self.present(&known.value, value, &scope, value_site);
                }
                None if self.asks() => {
                    let code = known.value.rules.code.or(site.code);
                    let value_site = &value_site.coded(known.value.rules.codes);
                    self.refuse(value_site, Rule::Required, code, "is missing");
                }
                None => {}
            }
        }
    }
}

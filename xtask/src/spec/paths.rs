//! Following names from field to field.

use chat_meta::TypeMeta;

use super::diagnostic::FileId;
use super::names::suggest;
use super::raw::Field;
use super::types::{Cx, Kind};
use super::yaml::{At, Map, Pos};

impl<'s> Cx<'s> {
    /// Follows a dotted path of wire names. A step that leads nowhere is reported.
    pub fn find(
        &self,
        file: FileId,
        path: &At<String>,
        fields: &'s Map<Field>,
        of: &str,
    ) -> Option<&'s Field> {
        self.find_part(file, path.pos, &path.value, fields, of)
    }

    /// As [`Self::find`], for a part of a text.
    pub fn find_part(
        &self,
        file: FileId,
        pos: Pos,
        path: &str,
        fields: &'s Map<Field>,
        of: &str,
    ) -> Option<&'s Field> {
        let mut fields = fields;
        let mut found: Option<&'s Field> = None;
        let mut holder = of.to_owned();
        for step in path.split('.') {
            if let Some(field) = found {
                match self.fields_of(self.type_of_field(field)) {
                    Some(inner) => fields = inner,
                    None => {
                        if !matches!(self.type_of_field(field), TypeMeta::Json) {
                            self.report(
                                file,
                                pos,
                                format!("{holder} has no fields, so '{path}' leads nowhere"),
                            );
                        }
                        return None;
                    }
                }
            }
            let Some(field) = fields.get(step) else {
                let hint = suggest(step, fields.keys());
                self.report(file, pos, format!("{holder} has no field '{step}'{hint}"));
                return None;
            };
            holder = format!("'{step}'");
            found = Some(field);
        }
        found
    }

    /// Type of a raw field.
    pub fn type_of_field(&self, field: &Field) -> TypeMeta {
        field
            .ty
            .as_ref()
            .map_or(TypeMeta::Json, |ty| self.known_type(ty))
    }

    /// The fields of the object that a type is, or holds as a list.
    pub fn fields_of(&self, ty: TypeMeta) -> Option<&'s Map<Field>> {
        match ty {
            TypeMeta::List(item) => self.fields_of(*item),
            TypeMeta::NamedList(list) => self.fields_of(list.of),
            TypeMeta::Object(object) => match self.decls.get(object.name)?.kind {
                Kind::Object(raw) => Some(&raw.fields),
                _ => None,
            },
            _ => None,
        }
    }
}

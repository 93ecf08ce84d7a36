//! What the table of a command says of one place of a sheet.

use chat_types::EndpointMeta;
use chat_types::meta::{
    BitsMeta, EnumRepr, FieldMeta, Fill, IdRepr, ObjectMeta, TypeMeta, WhenAbsent, WireForm,
};

use super::place::{self, Step};
use super::render::literal;
use super::sheet::Line;

/// A place in a table.
struct Spot {
    /// The field, unless it is an item, a key or the like.
    field: Option<&'static FieldMeta>,
    ty: TypeMeta,
}

/// What stands inside a place.
enum Inside {
    Fields(&'static [FieldMeta]),
    Type(TypeMeta),
    /// An item of a tagged list, by its two fields.
    Pair(Option<&'static FieldMeta>, [(&'static str, TypeMeta); 2]),
}

/// What the table says of a line that no request could show, in the words of the sheets: the type of a number, what an
/// absent field means, and the like. Nothing if the table does not have the place.
pub(super) fn said(meta: &EndpointMeta, line: &Line) -> Option<Vec<String>> {
    let of = |fields| find(fields, &line.steps);
    let spot = of(meta.request.fields()).or_else(|| of(meta.query))?;
    let mut said: Vec<String> = number(&spot.ty).map(str::to_owned).into_iter().collect();
    if let Some(field) = spot.field {
        said.extend(besides(field));
    }
    Some(said)
}

fn besides(field: &FieldMeta) -> Vec<String> {
    let mut said = Vec::new();
    said.extend(
        field
            .rules
            .default
            .map(|value| format!("default {}", literal(&value))),
    );
    said.extend(field.rules.fill.map(|fill| match fill {
        Fill::Value(value) => format!("fill {}", literal(&value)),
        Fill::Unique => "fill unique".to_owned(),
        Fill::AppId => "fill app_id".to_owned(),
    }));
    said.extend(
        field
            .rules
            .aliases
            .iter()
            .map(|name| format!("also {name}")),
    );
    said.extend(
        field
            .rules
            .none
            .map(|value| format!("void {}", literal(&value))),
    );
    said.extend(match field.form {
        WireForm::Own => None,
        WireForm::Text => Some("as text".to_owned()),
        WireForm::Either => Some("as either".to_owned()),
        WireForm::JsonText => Some("as json_text".to_owned()),
    });
    said.extend(
        field
            .rules
            .filters
            .map(|target| match field.rules.when_absent {
                WhenAbsent::All => format!("filters {target}"),
                WhenAbsent::None => format!("filters {target}, none without"),
            }),
    );
    said
}

/// The name of a type of number. Words and flags are tried value by value.
fn number(ty: &TypeMeta) -> Option<&'static str> {
    Some(match ty {
        TypeMeta::U32 => "u32",
        TypeMeta::U64 => "u64",
        TypeMeta::I64 => "i64",
        TypeMeta::F64 => "f64",
        TypeMeta::Time => "time",
        TypeMeta::TimeMs => "time_ms",
        TypeMeta::Seconds => "seconds",
        TypeMeta::Code => "code",
        TypeMeta::Bits(BitsMeta { wide, .. }) if *wide => "u64",
        TypeMeta::Bits(_) => "u32",
        TypeMeta::Id(id) => match id.repr {
            IdRepr::String => return None,
            IdRepr::U32 => "u32",
            IdRepr::U64 => "u64",
        },
        TypeMeta::Enum(words) if words.repr == EnumRepr::U32 => "u32",
        TypeMeta::Custom(custom) => return number(&custom.schema),
        _ => return None,
    })
}

/// The sort of JSON that stands at a place of the answer.
pub(super) fn answer(meta: &EndpointMeta, place: &str) -> Option<&'static str> {
    let steps = place::parse(place).ok()?;
    find(meta.response.fields(), &steps).map(|spot| kind(&spot.ty))
}

/// The sort of JSON that a type is.
pub(super) fn kind(ty: &TypeMeta) -> &'static str {
    match ty {
        TypeMeta::Bool => "bool",
        TypeMeta::Flag => "number",
        TypeMeta::Scalar | TypeMeta::Json => "any",
        TypeMeta::List(_) | TypeMeta::NamedList(_) | TypeMeta::TagList(_) => "list",
        TypeMeta::Map(_) | TypeMeta::Object(_) | TypeMeta::Union(_) => "object",
        TypeMeta::Custom(custom) => kind(&custom.schema),
        ty if number(ty).is_some() => "number",
        _ => "text",
    }
}

fn find(fields: &'static [FieldMeta], steps: &[Step]) -> Option<Spot> {
    let mut inside = Inside::Fields(fields);
    let mut spot = None;
    for step in steps {
        let next = take(&inside, step)?;
        inside = match next.ty {
            TypeMeta::Object(object) => Inside::Fields(object.fields()),
            ty => Inside::Type(ty),
        };
        // An item of a tagged list is known by its tag.
        if let Step::Holding(word) = step
            && let Inside::Type(ty) = inside
        {
            inside = tagged(&ty, word).unwrap_or(inside);
        }
        spot = Some(next);
    }
    spot
}

/// One step further.
fn take(inside: &Inside, step: &Step) -> Option<Spot> {
    let plain = |ty| Some(Spot { field: None, ty });
    match (inside, step) {
        (Inside::Fields(fields), Step::Field(name)) => {
            let field = fields.iter().find(|field| field.wire == *name)?;
            Some(Spot {
                field: Some(field),
                ty: field.ty,
            })
        }
        (Inside::Pair(value, [tag, content]), Step::Field(name)) => {
            if tag.0 == *name {
                return plain(tag.1);
            }
            (content.0 == *name).then_some(Spot {
                field: *value,
                ty: content.1,
            })
        }
        // Where there is one kind only, nobody has to say which.
        (Inside::Type(TypeMeta::Union(union)), Step::Field(name)) if union.content == *name => {
            let [(_, variant)] = union.variants else {
                return None;
            };
            plain(TypeMeta::Object(variant))
        }
        (Inside::Type(TypeMeta::Custom(custom)), step) => take(&Inside::Type(custom.schema), step),
        (Inside::Type(TypeMeta::List(item)), Step::Item | Step::Holding(_)) => plain(**item),
        (Inside::Type(TypeMeta::NamedList(list)), Step::Item | Step::Holding(_)) => plain(list.of),
        (Inside::Type(ty @ TypeMeta::TagList(_)), Step::Item | Step::Holding(_)) => plain(*ty),
        (Inside::Type(TypeMeta::Map(value)), Step::Member) => plain(**value),
        _ => None,
    }
}

/// What stands in an item that holds this word.
fn tagged(ty: &TypeMeta, word: &str) -> Option<Inside> {
    match ty {
        TypeMeta::Union(union) => {
            let mut variants = union.variants.iter();
            let (_, variant): &(_, &'static ObjectMeta) = variants.find(|(tag, _)| *tag == word)?;
            let content = (union.content, TypeMeta::Object(variant));
            Some(Inside::Pair(None, [(union.tag, TypeMeta::String), content]))
        }
        TypeMeta::TagList(tags) => {
            let tag = tags.tag(word.strip_suffix('*').unwrap_or(word))?;
            let value = (tags.value, tag.value.ty);
            Some(Inside::Pair(
                Some(&tag.value),
                [(tags.tag, TypeMeta::String), value],
            ))
        }
        TypeMeta::Custom(custom) => tagged(&custom.schema, word),
        _ => None,
    }
}

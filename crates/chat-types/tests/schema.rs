//! JSON Schemas of what has no command of its own.
#![cfg(feature = "schema")]

use chat_types::ErrorCode;
use chat_types::errors::{CommonErrorCode, GroupErrorCode, OfficialAccountErrorCode};
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

fn schema<E: JsonSchema>() -> Value {
    schema_for!(E).into()
}

fn numbers<E: ErrorCode + JsonSchema>() -> Vec<i64> {
    let schema = schema::<E>();
    assert_eq!(schema["type"], "integer");
    let numbers = schema["examples"].as_array().into_iter().flatten();
    let numbers: Vec<i64> = numbers.filter_map(Value::as_i64).collect();
    for number in &numbers {
        let meaning = &schema["x-codes"][number.to_string()];
        assert!(meaning["description"].is_string(), "{number}: {meaning}");
        assert_eq!(E::from_code(*number).code(), *number);
    }
    numbers
}

#[test]
fn error_codes_have_their_numbers_and_meanings() {
    assert!(numbers::<CommonErrorCode>().contains(&60_020));
    assert!(numbers::<GroupErrorCode>().contains(&10_018));
    let numbers = numbers::<OfficialAccountErrorCode>();
    assert!(numbers.contains(&130_004) && !numbers.contains(&10_018));
    let unknown = &schema::<OfficialAccountErrorCode>()["x-codes"]["130004"];
    assert_eq!(unknown["class"], json!("not_found"));
}

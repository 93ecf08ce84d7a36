//! Tickets: sign, inspect, verify.

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use chat_emulator::signature_code;
use chat_transport::usersig::{self, Claims, Expected, Ticket, VerifyError};
use chat_types::SERVICE;
use chat_types::meta::TypeMeta;
use serde_json::{Value, json};

use crate::args::{InspectArgs, SignArgs, VerifyArgs};
use crate::failure::Failure;
use crate::hex;
use crate::input;
use crate::output::{Output, clean_line, columns};

/// Prints a new ticket, and nothing else unless JSON was asked for.
pub(crate) fn sign(args: &SignArgs, output: &Output) -> Result<ExitCode, Failure> {
    let app = args.app.app()?;
    fits(&args.user)?;
    let key = args.app.key()?;
    let userbuf = args.userbuf.clone().unwrap_or_default().0;
    let issued_at = args.at.map_or_else(now, Ok)?;
    let claims = Claims::new(app, &args.user, issued_at, args.expire).with_userbuf(&userbuf);
    let sig = usersig::sign(&key, &claims).map_err(Failure::usage)?;
    if output.is_json() {
        output.value(&json!({
            "usersig": sig.as_str(),
            "identifier": args.user,
            "sdkappid": app.get(),
            "time": issued_at,
            "expire": args.expire,
            "expires_at": issued_at.saturating_add(args.expire),
        }))?;
    } else {
        output.text(sig.as_str())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Shows what stands in a ticket.
pub(crate) fn inspect(args: &InspectArgs, output: &Output) -> Result<ExitCode, Failure> {
    let token = token(&args.token)?;
    let ticket = usersig::inspect(&token).map_err(|reason| {
        Failure::refused(reason)
            .with("reason", word(reason))
            .with("code", signature_code(reason))
    })?;
    if output.is_json() {
        output.value(&fields(&ticket))?;
    } else {
        output.text(&table(&ticket))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Checks a ticket; the outcome is JSON either way, and the exit code says the same.
pub(crate) fn verify(args: &VerifyArgs, output: &Output) -> Result<ExitCode, Failure> {
    let app = args.app.app()?;
    if args.token == "-" {
        args.app.leaves_stdin()?;
    }
    let key = args.app.key()?;
    let token = token(&args.token)?;
    let userbuf = args.userbuf.clone().unwrap_or_default().0;
    let at = args.at.map_or_else(now, Ok)?;
    let expected = Expected::new(app, &args.user, at).with_userbuf(&userbuf);
    let (report, code) = match usersig::verify(&token, &expected, &key) {
        Ok(ticket) => (
            json!({"valid": true, "code": 0, "expires_at": ticket.expires_at()}),
            ExitCode::SUCCESS,
        ),
        Err(reason) => (
            json!({
                "valid": false,
                "code": signature_code(reason),
                "reason": word(reason),
                "message": reason.to_string(),
            }),
            ExitCode::FAILURE,
        ),
    };
    output.value(&report)?;
    Ok(code)
}

/// The reason as a word for programs.
fn word(reason: VerifyError) -> &'static str {
    match reason {
        VerifyError::Empty => "empty",
        VerifyError::Malformed => "malformed",
        VerifyError::AppMismatch => "sdkappid_mismatch",
        VerifyError::IdentifierMismatch => "identifier_mismatch",
        VerifyError::Expired => "expired",
        VerifyError::UserBufTypeMismatch => "userbuf_type_mismatch",
        VerifyError::UserBufMismatch => "userbuf_mismatch",
        VerifyError::WrongKey => "wrong_key",
        _ => "refused",
    }
}

/// The fields by their names in the ticket, without the common prefix. Those that are not there are `null`.
fn fields(ticket: &Ticket) -> Value {
    json!({
        "ver": text(ticket.version()),
        "identifier": text(ticket.identifier()),
        "sdkappid": number(ticket.sdkappid()),
        "time": number(ticket.issued_at()),
        "expire": number(ticket.lifetime()),
        "expires_at": expires_at(ticket),
        "userbuf": ticket.userbuf().map(hex::encode),
        "sig": text(ticket.signature()),
    })
}

/// A number of a ticket. Signers leave out what is 0, so the two cannot be told apart.
fn number(number: u64) -> Option<u64> {
    (number != 0).then_some(number)
}

/// A text of a ticket; as with numbers, an empty one is none.
fn text(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// The end of a ticket whose beginning is known.
fn expires_at(ticket: &Ticket) -> Option<u64> {
    number(ticket.issued_at()).map(|_| ticket.expires_at())
}

fn table(ticket: &Ticket) -> String {
    let row = |name: &str, value: Option<String>| {
        vec![
            name.to_owned(),
            value.unwrap_or_else(|| "absent".to_owned()),
        ]
    };
    let word = |value| text(value).map(clean_line);
    columns(&[
        row("version", word(ticket.version())),
        row("user", word(ticket.identifier())),
        row("app", number(ticket.sdkappid()).map(|app| app.to_string())),
        row("issued", number(ticket.issued_at()).map(moment)),
        row("expires", expires_at(ticket).map(moment)),
        row(
            "lifetime",
            number(ticket.lifetime()).map(|seconds| format!("{seconds} s")),
        ),
        row(
            "userbuf",
            Some(
                ticket
                    .userbuf()
                    .map_or_else(|| "none".to_owned(), hex::encode),
            ),
        ),
        row("signature", word(ticket.signature())),
    ])
}

fn moment(unix: u64) -> String {
    match utc(unix) {
        Some(date) => format!("{unix} ({date})"),
        None => unix.to_string(),
    }
}

/// A Unix time as a date, up to the year 9999.
fn utc(unix: u64) -> Option<String> {
    const DAY: u64 = 86_400;
    /// First second of the year 10000.
    const END: u64 = 253_402_300_800;
    if unix >= END {
        return None;
    }
    // Years are counted from March, so that a leap day is the last day of its year; 719468 days lie between the
    // first of March of the year 0 and the beginning of 1970.
    let days = unix / DAY + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    let time = unix % DAY;
    let (hour, minute, second) = (time / 3_600, time / 60 % 60, time % 60);
    Some(format!(
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"
    ))
}

/// Refuses a name that the service takes for no user.
fn fits(user: &str) -> Result<(), Failure> {
    let most = SERVICE.query.iter().find_map(|field| match field.ty {
        TypeMeta::Id(id) => id.max_bytes,
        _ => None,
    });
    match most {
        Some(most) if user.len() as u64 > most => Err(Failure::usage(format!(
            "--user has {} bytes, the name of a user has at most {most}",
            user.len()
        ))),
        _ => Ok(()),
    }
}

fn token(given: &str) -> Result<String, Failure> {
    if given == "-" {
        let text = input::read("-".as_ref(), "")?;
        Ok(text.trim().to_owned())
    } else {
        Ok(given.to_owned())
    }
}

fn now() -> Result<u64, Failure> {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map(|since| since.as_secs())
        .map_err(|_| {
            Failure::usage("the clock of this machine is set before 1970; set it, or give --at")
        })
}

#[cfg(test)]
mod tests {
    use super::utc;

    #[test]
    fn dates_are_those_of_the_calendar() {
        for (unix, date) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_700_000_000, "2023-11-14T22:13:20Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(utc(unix).as_deref(), Some(date));
        }
        assert_eq!(utc(253_402_300_800), None);
    }
}

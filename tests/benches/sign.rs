//! A whole signature against what cannot be spared: one HMAC and one zlib stream over the same bytes.

#![allow(missing_docs, clippy::expect_used)]

use std::hint::black_box;

use chat_tests::bench::ratio;
use chat_transport::usersig::{Claims, Expected, sign, verify};
use chat_transport::{SdkAppId, SecretKey};
use criterion::{Criterion, criterion_group, criterion_main};
use flate2::{Compress, Compression, FlushCompress};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

const APP: SdkAppId = SdkAppId::new(1_400_000_000);
const KEY: &str = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";
const SIGNED: &[u8] =
    b"TLS.identifier:administrator\nTLS.sdkappid:1400000000\nTLS.time:1700000000\nTLS.expire:86400\n";
const JSON: &[u8] = br#"{"TLS.ver":"2.0","TLS.identifier":"administrator","TLS.sdkappid":1400000000,"TLS.expire":86400,"TLS.time":1700000000,"TLS.sig":"kmU6PfokD2RSxR9cwToalDdRsxLc8plwM+59y1iYNZg="}"#;

fn bare(level: Compression) -> usize {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(black_box(KEY.as_bytes())).expect("any key will do");
    mac.update(black_box(SIGNED));
    let mac = mac.finalize().into_bytes();
    let mut stream = Vec::with_capacity(256);
    Compress::new(level, true)
        .compress_vec(black_box(JSON), &mut stream, FlushCompress::Finish)
        .expect("compresses");
    stream.len() + mac.len()
}

fn benches(criterion: &mut Criterion) {
    let key = SecretKey::new(KEY);
    let claims = Claims::new(APP, "administrator", 1_700_000_000, 86_400);
    let mut group = criterion.benchmark_group("usersig");
    group.bench_function("sign", |bencher| {
        bencher.iter(|| sign(&key, black_box(&claims)).expect("signs"));
    });
    group.bench_function("yardstick: hmac and zlib, same level", |bencher| {
        bencher.iter(|| bare(Compression::fast()));
    });
    group.bench_function("yardstick: hmac and zlib, default level", |bencher| {
        bencher.iter(|| bare(Compression::default()));
    });
    let sig = sign(&key, &claims).expect("signs");
    let expected = Expected::new(APP, "administrator", 1_700_000_000);
    group.bench_function("verify", |bencher| {
        bencher.iter(|| verify(black_box(sig.as_str()), &expected, &key).expect("good"));
    });
    group.finish();
    // One signature is too short for the clock of the thread.
    ratio(
        "sign",
        400,
        || {
            for _ in 0..100 {
                let _ = black_box(sign(&key, black_box(&claims)).expect("signs"));
            }
        },
        || {
            for _ in 0..100 {
                black_box(bare(Compression::fast()));
            }
        },
    );
}

criterion_group!(all, benches);
criterion_main!(all);

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};

use crate::{Delivery, ErrorKind, TransportError};

fn refuse(why: impl Into<Box<str>>) -> TransportError {
    TransportError::new(ErrorKind::Config, Delivery::NotSent).with_cause(why)
}

/// The certificates in a PEM text, or the one in a DER file.
pub(super) fn certificates(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, TransportError> {
    if !bytes.starts_with(b"-----") && !bytes.is_ascii() {
        return Ok(vec![CertificateDer::from(bytes.to_vec())]);
    }
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(bytes)
        .collect::<Result<_, _>>()
        .map_err(|_| refuse("a root certificate is neither PEM nor DER"))?;
    if certificates.is_empty() {
        return Err(refuse("a root certificate file holds no certificate"));
    }
    Ok(certificates)
}

/// Trust for `https`. When no secure address is in use, nothing is loaded: reading the platform's roots takes
/// longer than everything else about a new client.
pub(super) fn config(
    secure: bool,
    extra_roots: Vec<CertificateDer<'static>>,
) -> Result<ClientConfig, TransportError> {
    let provider = provider().ok_or_else(|| {
        refuse("no TLS cryptography: turn on the feature `ring` or `aws-lc`, or install a rustls provider")
    })?;
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| refuse(error.to_string()))?;
    let config = if secure {
        let verifier = verifier(extra_roots, provider)
            .map_err(|error| refuse(format!("no trusted roots: {error}")))?;
        builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth()
    } else {
        builder
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth()
    };
    Ok(config)
}

#[cfg(not(target_os = "android"))]
fn verifier(
    extra_roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier, rustls::Error> {
    rustls_platform_verifier::Verifier::new_with_extra_roots(extra_roots, provider)
}

#[cfg(target_os = "android")]
fn verifier(
    extra_roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier, rustls::Error> {
    if extra_roots.is_empty() {
        rustls_platform_verifier::Verifier::new(provider)
    } else {
        Err(rustls::Error::General(
            "further roots cannot be added on this platform".into(),
        ))
    }
}

fn provider() -> Option<Arc<CryptoProvider>> {
    CryptoProvider::get_default()
        .map(Arc::clone)
        .or_else(built_in)
}

#[cfg(feature = "ring")]
fn built_in() -> Option<Arc<CryptoProvider>> {
    Some(Arc::new(rustls::crypto::ring::default_provider()))
}

#[cfg(all(feature = "aws-lc", not(feature = "ring")))]
fn built_in() -> Option<Arc<CryptoProvider>> {
    Some(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
}

#[cfg(not(any(feature = "ring", feature = "aws-lc")))]
fn built_in() -> Option<Arc<CryptoProvider>> {
    None
}

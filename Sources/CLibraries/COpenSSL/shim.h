#pragma once
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

/* A function that Swift knows by another name than the type SHA256. */
static inline void academy_sha256(const void *bytes, size_t count, unsigned char *digest) { SHA256((const unsigned char *)bytes, count, digest); }

/* OSSL_PARAM arrays hold pointers into themselves' neighbours, which Swift cannot promise to keep. */
static inline int academy_hmac_sha256_init(EVP_MAC_CTX *context, const unsigned char *key, size_t count) {
    char digest[] = "SHA256";
    OSSL_PARAM parameters[2] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
    return EVP_MAC_init(context, key, count, parameters);
}

/* EVP_EC_gen and the OPENSSL_free family are macros, which Swift does not see. */
static inline EVP_PKEY *academy_generate_key(const char *curve) { return EVP_EC_gen(curve); }
static inline EVP_PKEY *academy_generate_rsa_key(size_t bits) { return EVP_RSA_gen(bits); }
static inline EVP_PKEY *academy_generate_ed25519_key(void) { return EVP_PKEY_Q_keygen(NULL, NULL, "ED25519"); }
static inline void academy_free(void *pointer) { OPENSSL_free(pointer); }
static inline void academy_clear_free(void *pointer, size_t count) { OPENSSL_clear_free(pointer, count); }

/* Stacks are macros too. A stack holds references of its own to what is in it. */
static inline STACK_OF(X509) *academy_new_certificate_stack(void) { return sk_X509_new_null(); }
static inline int academy_push_certificate(STACK_OF(X509) *stack, X509 *certificate) {
    return X509_add_cert(stack, certificate, X509_ADD_FLAG_UP_REF);
}
static inline int academy_certificate_count(const STACK_OF(X509) *stack) { return sk_X509_num(stack); }
static inline X509 *academy_certificate_at(const STACK_OF(X509) *stack, int index) { return sk_X509_value(stack, index); }
static inline void academy_free_certificate_stack(STACK_OF(X509) *stack) { sk_X509_pop_free(stack, X509_free); }
/* A list borrows what is in it. */
static inline void academy_free_certificate_list(STACK_OF(X509) *stack) { sk_X509_free(stack); }

static inline int academy_is_signed(PKCS7 *message) { return PKCS7_type_is_signed(message) ? 1 : 0; }
static inline void *academy_copy(const void *bytes, size_t count) { return OPENSSL_memdup(bytes, count); }
static inline int academy_last_reason(void) { return ERR_GET_REASON(ERR_peek_last_error()); }

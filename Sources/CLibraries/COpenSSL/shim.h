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
#include <openssl/rand.h>
#include <openssl/sha.h>
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
static inline void academy_free(void *pointer) { OPENSSL_free(pointer); }
static inline void academy_clear_free(void *pointer, size_t count) { OPENSSL_clear_free(pointer, count); }

/*
 * Counts what a process asks the kernel to flush to disk, and can make each flush as slow as a disk's.
 *
 *   cc -shared -fPIC -O2 -o flush-probe.so scripts/flush-probe.c -ldl
 *   LD_PRELOAD=./flush-probe.so FLUSH_COUNT_FILE=count FLUSH_DELAY_MICROSECONDS=2000 PROGRAM
 *
 * FLUSH_COUNT_FILE          after each flush, a 64-bit number in the machine's byte order at the file's beginning: the count so far
 * FLUSH_DELAY_MICROSECONDS  how long each flush takes at least, beside what the disk itself takes
 *
 * Killing a process never loses what it wrote, only a power failure does; so the flushes themselves must be seen.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static _Atomic uint64_t unwatched;
static _Atomic uint64_t *count = &unwatched;
static struct timespec delay;

__attribute__((constructor)) static void prepare(void) {
    real_fsync = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");

    const char *microseconds = getenv("FLUSH_DELAY_MICROSECONDS");
    long length = microseconds ? strtol(microseconds, NULL, 10) : 0;
    delay.tv_sec = length / 1000000;
    delay.tv_nsec = length % 1000000 * 1000;

    /* A mapped page outlives kill -9, and costs no system call that would itself be seen. */
    const char *path = getenv("FLUSH_COUNT_FILE");
    int file = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
    if (file < 0) return;
    if (ftruncate(file, sizeof *count) == 0) {
        void *page = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (page != MAP_FAILED) count = page;
    }
    close(file);
}

static int flush(int (*real)(int), int file) {
    if (delay.tv_sec > 0 || delay.tv_nsec > 0) nanosleep(&delay, NULL);
    int result = real(file);
    atomic_fetch_add(count, 1);
    return result;
}

int fsync(int file) { return flush(real_fsync, file); }
int fdatasync(int file) { return flush(real_fdatasync, file); }

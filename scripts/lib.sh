# Sourced by the scripts beside it: where the checkout is, and how they speak.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1

# Scripts that this one calls count from its start.
export STEPS_SINCE=${STEPS_SINCE:-$EPOCHSECONDS}

# step SENTENCE: what happens now, and after how many seconds.
step() {
    printf '==> [%4d s] %s\n' $((EPOCHSECONDS - STEPS_SINCE)) "$1"
}

# fail SENTENCE [HOW TO MEND IT...]: says what is missing, then how to mend it, and stops.
fail() {
    printf 'academy: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '         %s\n' "$@" >&2
    exit 1
}

# The entries of a list in scripts/packages, without their whys.
entries() {
    sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$@"
}

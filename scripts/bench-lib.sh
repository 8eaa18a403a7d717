# Sourced by scripts/bench and scripts/bench-postgresql: starting a server, loading it, and noting figures. Needs $work, a folder.

figures=$work/figures
seconds=${SECONDS_EACH:-5}
enrolments=${ENROLMENTS:-1000000}
server=

# note NAME VALUE: a line of the figures.
note() {
    printf '%s %s\n' "$1" "$2" >>"$figures"
}

# start PATTERN COMMAND...: starts a server and waits until it says its port, which sed finds by the pattern.
start() {
    local pattern=$1 waited
    shift
    : >"$work/output"
    "$@" >"$work/output" 2>&1 &
    server=$!
    for ((waited = 0; waited < 6000; waited++)); do
        port=$(sed -n "s|$pattern|\1|p" "$work/output")
        [ -z "$port" ] || return 0
        kill -0 "$server" 2>/dev/null || break
        sleep 0.01
    done
    cat "$work/output" >&2
    fail "$1 did not start; the lines above are its own."
}

start_benchmark_server() {
    rm -rf "$work/data"
    mkdir "$work/data"
    start '^port \([0-9]*\)$' .build/release/benchmark-server --data "$work/data" --marks 150000 "$@"
}

# Ends the server that was started, by force if it does not end by itself.
stop() {
    local waited
    [ -n "$server" ] || return 0
    kill -TERM "$server" 2>/dev/null || true
    for ((waited = 0; waited < 100; waited++)); do
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL "$server" 2>/dev/null || true
    wait "$server" || true
    server=
}

# load NAME METHOD PATH: the route at 1 and at 64 connections, once warm.
load() {
    local name=$1 method=$2 path=$3 connections answer rate p50 p99 max failed
    run_wrk 16 1 "$method" "$path" >/dev/null
    for connections in 1 64; do
        answer=$(run_wrk "$connections" "$seconds" "$method" "$path")
        read -r _ rate p50 p99 max failed < <(grep '^figures ' <<<"$answer")
        [ "$failed" = 0 ] || fail "$failed requests of $method $path failed." "$(curl --silent --request "$method" "http://127.0.0.1:$port$path" | head -c 300)"
        note "$name.$connections.rate" "$rate"
        note "$name.$connections.p50" "$p50"
        note "$name.$connections.p99" "$p99"
        note "$name.$connections.max" "$max"
        printf '    %-22s %2s connections: %6s a second, median %6s µs, 99th percentile %6s µs\n' "$name" "$connections" "$rate" "$p50" "$p99"
    done
}

# run_wrk CONNECTIONS SECONDS METHOD PATH
run_wrk() {
    METHOD=$3 wrk --threads 1 --connections "$1" --duration "$2s" --timeout 10s --script scripts/bench-wrk.lua "http://127.0.0.1:$port$4"
}

# burst NAME METHOD PATH: the route at 64 connections, while 60 people sign in at once.
burst() {
    local name=$1 method=$2 path=$3 rate p50 p99 max failed signing
    (sleep 0.5 && curl --silent --fail --output /dev/null --parallel --parallel-immediate --parallel-max 60 --request POST \
        "http://127.0.0.1:$port/sign-in?[1-60]" 2>"$work/signing") &
    signing=$!
    read -r _ rate p50 p99 max failed < <(run_wrk 64 3 "$method" "$path" | grep '^figures ')
    wait "$signing" || fail "Of 60 people who signed in at once, some were refused."
    [ "$failed" = 0 ] || fail "$failed requests of $method $path failed."
    note "$name.rate" "$rate"
    note "$name.p99" "$p99"
    printf '    %-22s 64 connections: %6s a second, median %6s µs, 99th percentile %6s µs, while 60 sign in\n' "$name" "$rate" "$p50" "$p99"
}

# cost NAME PATH: the processor time that the server spends on one request, in microseconds.
cost() {
    local name=$1 path=$2 before after rate value
    run_wrk 8 1 GET "$path" >/dev/null
    before=$(processor_ticks)
    read -r _ rate _ < <(run_wrk 8 "$seconds" GET "$path" | grep '^figures ')
    after=$(processor_ticks)
    value=$(((after - before) * 1000000 / $(getconf CLK_TCK) / (rate * seconds)))
    note "$name.cost" "$value"
    printf '    %-22s %s µs of processor time each\n' "$name" "$value"
}

# What the server has used of all processors so far.
processor_ticks() { awk '{ print $14 + $15 }' "/proc/$server/stat"; }

# growth ENGINE [OPTION...]: what is asked all day, in a small and in a large academy by turns.
growth() {
    local engine=$1
    shift
    mkdir "$work/growth"
    .build/release/benchmark-growth --data "$work/growth" --large "$enrolments" "$@" | tee "$work/growing"
    sed "s/^/growth.$engine./" "$work/growing" >>"$figures"
    rm -rf "$work/growth"
}

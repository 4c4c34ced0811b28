# Sourced: wait_for_name NAME waits until a service has that name on the session bus. It asks the bus alone: a call
# to the service itself would make the bus start another one, which takes the name from the one that is starting.
wait_for_name() {
    for _ in $(seq 1200); do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            "string:$1" 2>/dev/null | grep -q 'boolean true' && return
        sleep 0.1
    done
    echo "nobody took the name $1 on the session bus" >&2
    return 1
}

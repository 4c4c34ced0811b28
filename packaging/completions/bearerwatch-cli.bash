# Completion of bearerwatch-cli for bash. The options come from the program's own help.
_bearerwatch_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]:-}
    local commands
    if [ "$COMP_CWORD" -eq 1 ]; then
        commands=$("${COMP_WORDS[0]}" --help 2>/dev/null | awk '/^  [a-z]+ /{print $1}')
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$word")
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" "$command" --help 2>/dev/null | grep -oE -- '--[a-z-]+' | sort -u)" -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "${word#@}")
        [[ $word == @* ]] && COMPREPLY=("${COMPREPLY[@]/#/@}")
    fi
}
complete -o filenames -F _bearerwatch_cli bearerwatch-cli

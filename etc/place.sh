# shellcheck shell=bash
# Where backup.sh and restore.sh find database and files. To be sourced after lib.sh; needs a function own_option.

data=${App__DataDirectory:-$root/data}
# A release brings the program with its own .NET, a source tree what was built there.
cli_program=${LEGALAFFAIRS_CLI:-$root/app/LegalAffairs.Cli}
[ -n "${LEGALAFFAIRS_CLI:-}" ] || [ -e "$cli_program" ] ||
  cli_program=$root/aspnet-core/host/LegalAffairs.Cli/bin/Release/net10.0/LegalAffairs.Cli.dll

cli() {
  case $cli_program in
    *.dll) dotnet "$cli_program" "$@" ;;
    *) "$cli_program" "$@" ;;
  esac
}

require_cli() {
  [[ $cli_program != *.dll ]] || command -v dotnet >/dev/null || die 'the .NET runtime 10 is not installed, or not in PATH.'
  [ -e "$cli_program" ] ||
    die "there is no $cli_program. Build it (dotnet build aspnet-core/host/LegalAffairs.Cli -c Release), or say where it is: LEGALAFFAIRS_CLI=/path/LegalAffairs.Cli.dll."
}

# The settings travel in the environment, where the password is out of others' sight.
parse_place() {
  while [ $# -gt 0 ]; do
    case $1 in
      --help | -h)
        usage
        exit 0
        ;;
      --*)
        [ $# -ge 2 ] || die "$1 needs a value. See --help."
        case $1 in
          --data) data=$2 ;;
          --database) export Database__Engine=$2 ;;
          --connection) export ConnectionStrings__Default=$2 ;;
          *) own_option "$1" "$2" || die "unknown option $1. See --help." ;;
        esac
        shift
        ;;
      *) own_operand "$1" || die 'there is a word too many. See --help.' ;;
    esac
    shift
  done
  data=$(realpath -m "$data")
  export App__DataDirectory=$data
  # shellcheck disable=SC2034 # for the scripts that source this one
  files=$(realpath -m "${BlobStoring__Directory:-$data/files}")
  # shellcheck disable=SC2034
  master_key=$(realpath -m "${Security__MasterKeyFile:-$data/master.key}")
}

own_option() { return 1; }
own_operand() { return 1; }

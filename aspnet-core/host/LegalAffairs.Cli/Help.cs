using System.Reflection;

namespace LegalAffairs.Cli;

internal static class Help
{
    public const string Text = """
        Administration of LegalAffairs' database.

          LegalAffairs.Cli COMMAND [options]

          migrate          brings the database to this version, and makes it if there is none
          seed [--demo]    the same, then fills a new database: with roles, settings, the calendar and
                           the account "admin", or with demo data
          check            says what the database is, and whether the product can start on it;
                           changes nothing
          copy --from sqlite:FILE --to mysql:"CONNECTION"
                           moves a whole database and compares every table afterwards. Stop the
                           product first. Broken off, it may simply be run again. The mere word
                           mysql takes the connection string that is configured
          dump FILE        writes the database into a new file; etc/backup.sh uses it
          load FILE        reads such a file where there is no database yet; etc/restore.sh uses it
          verify draw FILE recomputes a draw from its receipt, and names what differs; needs no database

          --database sqlite|mysql   the engine (Database__Engine, else sqlite)
          --connection STRING       how to reach MySQL or MariaDB (ConnectionStrings__Default). What stands
                                    on a command line can be seen by others: better use the variable
          --data DIR                the data directory (App__DataDirectory, else data)
          --version, --help

        Settings come from appsettings.json beside this program, from the environment as for the product
        itself, and from these options, the later before the earlier. Passwords for a new database:
        LEGALAFFAIRS_ADMIN_PASSWORD, and with --demo LEGALAFFAIRS_DEMO_PASSWORD, or a random one is printed.
        Exit code: 0 done, or the product can start; 1 failed, or it cannot; 2 the command is wrong.
        """;

    public static string Version =>
        typeof(Help).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}

using System.Globalization;

namespace LegalAffairs.Cli.Copying;

internal sealed record TableResult(string Table, TableContent Source, TableContent Target, bool WasThere)
{
    private const int ShownOfHash = 16;

    public bool IsEqual => Source == Target;

    public static string Line(string table, string rows, string hash, string result) => $"{table, -42} {rows, 10}  {hash, -16}  {result}";

    public override string ToString() =>
        Line(
            Table,
            Source.Rows.ToString(CultureInfo.InvariantCulture),
            Source.Sha256[..ShownOfHash],
            IsEqual
                ? (WasThere ? "was there" : "copied")
                : $"DIFFERENT: {Target.Rows.ToString(CultureInfo.InvariantCulture)} rows, {Target.Sha256[..ShownOfHash]}"
        );
}

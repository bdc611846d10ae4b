using System.Data.Common;

namespace LegalAffairs.Cli.Copying;

/// <param name="Read">The value as every engine can hold it, of a column that is not null.</param>
internal sealed record ColumnShape(string Name, Func<DbDataReader, int, object> Read);

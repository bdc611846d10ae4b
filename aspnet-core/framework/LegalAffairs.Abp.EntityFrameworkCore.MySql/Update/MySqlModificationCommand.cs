using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Update;

internal sealed class MySqlModificationCommand : ModificationCommand
{
    public MySqlModificationCommand(in ModificationCommandParameters parameters)
        : base(parameters) { }

    public MySqlModificationCommand(in NonTrackedModificationCommandParameters parameters)
        : base(parameters) { }

    /// <summary>One value within a JSON document is sent as JSON, so that the server need not guess what it is.</summary>
    protected override void ProcessSinglePropertyJsonUpdate(ref ColumnModificationParameters parameters)
    {
        if (parameters.Value is { } value && parameters.Property!.GetTypeMapping().JsonValueReaderWriter is { } writer)
        {
            parameters = parameters with { Value = writer.ToJsonString(value) };
        }
    }
}

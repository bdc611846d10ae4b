using System.Data;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>Turns values that the driver sends wrongly into ones that it sends right, just before a command runs.</summary>
internal static class ParameterValues
{
    public static void Translate(MySqlParameterCollection parameters)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = parameters[i];
            if (parameter.Direction is ParameterDirection.Input or ParameterDirection.InputOutput)
            {
                Translate(parameter);
            }
        }
    }

    private static void Translate(MySqlParameter parameter)
    {
        switch (parameter.Value)
        {
            case null or DBNull or string or int or long or bool or byte[] or decimal or DateTime:
                break;
            case Guid guid:
                // Big-endian, so that the order of the bytes is the order of UUID v7.
                Set(parameter, MySqlDbType.VarBinary, guid.ToByteArray(bigEndian: true));
                break;
            case DateOnly date:
                Set(parameter, MySqlDbType.Date, date.ToDateTime(TimeOnly.MinValue));
                break;
            case TimeOnly time:
                Set(parameter, MySqlDbType.Time, time.ToTimeSpan());
                break;
            case DateTimeOffset instant:
                Set(parameter, MySqlDbType.DateTime, instant.UtcDateTime);
                break;
            case char letter:
                Set(parameter, MySqlDbType.VarChar, letter.ToString());
                break;
            case ReadOnlyMemory<byte> memory:
                Set(parameter, MySqlDbType.VarBinary, memory.ToArray());
                break;
            case Enum value:
                parameter.Value = NumberOf(value);
                break;
        }
    }

    private static void Set(MySqlParameter parameter, MySqlDbType type, object value)
    {
        parameter.MySqlDbType = type;
        parameter.Value = value;
    }

    private static object NumberOf(Enum value) =>
        Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), System.Globalization.CultureInfo.InvariantCulture);
}

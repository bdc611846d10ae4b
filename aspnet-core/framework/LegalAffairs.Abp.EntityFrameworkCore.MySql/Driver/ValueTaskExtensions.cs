namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>For methods with an `async` flag: without it they end before they return.</summary>
internal static class ValueTaskExtensions
{
    public static void Sync(this ValueTask task) => task.GetAwaiter().GetResult();

    public static T Sync<T>(this ValueTask<T> task) => task.GetAwaiter().GetResult();
}

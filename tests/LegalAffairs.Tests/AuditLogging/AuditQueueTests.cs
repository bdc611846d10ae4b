using LegalAffairs.AuditLogging.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.AuditLogging;

public sealed class AuditQueueTests : AuditTest
{
    [Fact]
    public async Task A_full_queue_makes_a_call_wait_instead_of_losing_its_record()
    {
        await using var host = await StartAsync();
        var queue = ActivatorUtilities.CreateInstance<AuditQueue>(host.Services);
        foreach (var call in Calls.Many(AuditQueue.Capacity))
        {
            await queue.SaveAsync(call);
        }

        var oneTooMany = queue.SaveAsync(Calls.Of()).AsTask();
        oneTooMany.IsCompleted.ShouldBeFalse();

        queue.Take(1).Count.ShouldBe(1);
        await oneTooMany.WaitAsync(TimeSpan.FromSeconds(5));
        queue.Count.ShouldBe(AuditQueue.Capacity);
    }
}

using System.Collections.Concurrent;
using LegalAffairs.Abp.Caching;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Tells open exam pages, on whichever node, that there is something to ask for: more time, or another device that took over.</summary>
internal sealed class AttemptNews : ISingletonDependency
{
    private const string Name = "training-exams.attempt-news";

    private readonly ICacheChanges _changes;
    private readonly ConcurrentDictionary<Guid, AttemptListener> _listeners = new();

    public AttemptNews(ICacheChanges changes)
    {
        _changes = changes;
        changes.Subscribe(Name, Tell);
    }

    /// <param name="about">An attempt, or an exam: then all of its attempts.</param>
    public void TellAfterCommit(IUnitOfWork unitOfWork, Guid about) => _changes.ForgetAfterCommit(unitOfWork, Name, about.ToString("N"));

    /// <summary>One page listens for an attempt. Who listened before is told, and then hears nothing any more.</summary>
    public AttemptListener Listen(Guid examId, Guid attemptId)
    {
        var listener = new AttemptListener(examId, attemptId, l => _listeners.TryRemove(new(attemptId, l)));
        _listeners.AddOrUpdate(
            attemptId,
            listener,
            (_, earlier) =>
            {
                earlier.Tell();
                earlier.End();
                return listener;
            }
        );
        return listener;
    }

    private void Tell(string? about)
    {
        foreach (var listener in _listeners.Values.Where(l => about is null || l.IsAbout(Guid.ParseExact(about, "N"))))
        {
            listener.Tell();
        }
    }
}

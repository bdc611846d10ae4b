using System.Linq.Expressions;
using AutoMapper;
using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Abp.ObjectMapping;

public interface IObjectMapper
{
    TDestination Map<TSource, TDestination>(TSource source);

    TDestination Map<TSource, TDestination>(TSource source, TDestination destination);

    /// <summary>Projects in the database: only the columns that the destination needs are read.</summary>
    IQueryable<TDestination> ProjectTo<TDestination>(IQueryable source);

    /// <summary>What <see cref="ProjectTo{TDestination}"/> selects, for a query that is compiled once.</summary>
    Expression<Func<TSource, TDestination>> Projection<TSource, TDestination>();
}

internal sealed class AutoMapperObjectMapper(IMapper mapper) : IObjectMapper, ISingletonDependency
{
    public TDestination Map<TSource, TDestination>(TSource source) => mapper.Map<TSource, TDestination>(source);

    public TDestination Map<TSource, TDestination>(TSource source, TDestination destination) => mapper.Map(source, destination);

    public IQueryable<TDestination> ProjectTo<TDestination>(IQueryable source) => mapper.ProjectTo<TDestination>(source);

    public Expression<Func<TSource, TDestination>> Projection<TSource, TDestination>()
    {
        var select = (MethodCallExpression)mapper.ProjectTo<TDestination>(Enumerable.Empty<TSource>().AsQueryable()).Expression;
        return (Expression<Func<TSource, TDestination>>)((UnaryExpression)select.Arguments[1]).Operand;
    }
}

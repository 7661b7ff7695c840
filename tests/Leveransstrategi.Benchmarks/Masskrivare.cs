using System.Collections;
using System.Data.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Leveransstrategi.Benchmarks;

/// <summary>
/// Masskrivare (bulk writer): skriver domänens objekt rakt i deras tabeller med förberedda satser, efter samma modell som portalen sparar med.
/// Inget spår skrivs, och sökindexet byggs efteråt.
/// </summary>
internal sealed class Masskrivare(LeveransDbContext db, DbTransaction transaktion) : IDisposable
{
    private readonly Dictionary<Type, Tabell> tabeller = [];
    private readonly ISqlGenerationHelper namn = db.GetService<ISqlGenerationHelper>();

    /// <summary>Skriver ett objekt och alla dess delar (writes an object and its parts).</summary>
    /// <param name="objekt">Objektet (the object).</param>
    /// <param name="satta">Värden som bara databasen sätter (values set by the database only), efter egenskap.</param>
    public void Skriv(object objekt, IReadOnlyDictionary<string, object?>? satta = null) => Skriv(objekt, null, satta);

    public void Dispose()
    {
        foreach (var tabell in tabeller.Values)
            tabell.Sats.Dispose();
    }

    private void Skriv(object objekt, object? agare, IReadOnlyDictionary<string, object?>? satta)
    {
        if (!tabeller.TryGetValue(objekt.GetType(), out var tabell))
            tabeller.Add(objekt.GetType(), tabell = Forbered(db.Model.FindEntityType(objekt.GetType())!));
        foreach (var kolumn in tabell.Kolumner)
        {
            var varde = satta is not null && satta.TryGetValue(kolumn.Namn, out var satt) ? satt : kolumn.Las(objekt, agare);
            kolumn.Parameter.Value = (varde is not null && kolumn.Omvandlare is { } omvandla ? omvandla(varde) : varde) ?? DBNull.Value;
        }

        tabell.Sats.ExecuteNonQuery();
        foreach (var delar in tabell.Delar)
        {
            foreach (var del in (IEnumerable)delar(objekt)!)
                Skriv(del, objekt, null);
        }
    }

    private Tabell Forbered(IEntityType typ)
    {
        var sats = db.Database.GetDbConnection().CreateCommand();
        sats.Transaction = transaktion;
        var tabell = StoreObjectIdentifier.Table(typ.GetTableName()!, typ.GetSchema());
        var kolumner = new List<Kolumn>();
        var kolumnnamn = new List<string>();
        Samla(typ, (objekt, _) => objekt);
        sats.CommandText = $"INSERT INTO {namn.DelimitIdentifier(tabell.Name)} ({string.Join(", ", kolumnnamn)}) VALUES ({string.Join(", ", kolumner.Select(en => en.Parameter.ParameterName))})";
        sats.Prepare();
        return new(sats, kolumner, [.. typ.GetNavigations().Where(en => en.IsCollection && !en.IsOnDependent).Select(en => Lasare(en))]);

        void Samla(ITypeBase del, Func<object, object?, object?> hamta)
        {
            foreach (var egenskap in del.GetProperties())
            {
                var slag = egenskap.GetRelationalTypeMapping();
                var parameter = slag.CreateParameter(sats, namn.GenerateParameterName($"p{kolumner.Count}"), null, nullable: true);
                sats.Parameters.Add(parameter);
                kolumnnamn.Add(namn.DelimitIdentifier(egenskap.GetColumnName(tabell)!));
                kolumner.Add(new(egenskap.Name, parameter, slag.Converter?.ConvertToProvider, Varde(egenskap, hamta)));
            }

            foreach (var vardeobjekt in del.GetComplexProperties())
            {
                var inre = Lasare(vardeobjekt);
                Samla(vardeobjekt.ComplexType, (objekt, agare) => hamta(objekt, agare) is { } yttre ? inre(yttre) : null);
            }
        }
    }

    private static Func<object, object?, object?> Varde(IProperty egenskap, Func<object, object?, object?> hamta)
    {
        // En del hör till sin ägare genom en nyckel som bara databasen känner.
        if (egenskap.IsShadowProperty())
        {
            var nyckel = Lasare(egenskap.GetContainingForeignKeys().Single().PrincipalKey.Properties.Single());
            return (_, agare) => nyckel(agare!);
        }

        if (egenskap.Name == nameof(IVersionerad.Versionsmarke))
            return (_, _) => Guid.NewGuid();
        var las = Lasare(egenskap);
        return (objekt, agare) => hamta(objekt, agare) is { } bararen ? las(bararen) : null;
    }

    private static Func<object, object?> Lasare(IReadOnlyPropertyBase egenskap) =>
        egenskap.PropertyInfo is { } med ? med.GetValue : egenskap.FieldInfo!.GetValue;

    private sealed record Tabell(DbCommand Sats, List<Kolumn> Kolumner, List<Func<object, object?>> Delar);

    private sealed record Kolumn(string Namn, DbParameter Parameter, Func<object?, object?>? Omvandlare, Func<object, object?, object?> Las);
}

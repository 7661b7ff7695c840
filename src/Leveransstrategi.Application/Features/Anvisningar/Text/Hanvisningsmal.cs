using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>
/// Hänvisningsmål (targets of references): vilken punkt ett skrivet nummer menar. Inom avsnittet gäller numren så som de står i rutan,
/// i andra avsnitt numren så som redigeraren såg dem.
/// </summary>
/// <param name="visade">Numren när rutan skrevs (numbers as shown).</param>
/// <param name="bas">Numren i texten som sparandet utgår från (numbers in the base).</param>
/// <param name="andra">Punkter i andra anvisningar (clauses of other instructions).</param>
/// <param name="eget">Det egna avsnittets nummer med punkt, till exempel "4.", när det är känt (prefix of the own section).</param>
/// <param name="skrivna">Rutans punkter med sina skrivna nummer (clauses as typed).</param>
internal sealed class Hanvisningsmal(
    IReadOnlyDictionary<PunktId, string> visade,
    IReadOnlyDictionary<PunktId, string> bas,
    IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> andra,
    string? eget,
    IReadOnlyList<(string? Nummer, PunktId Id)> skrivna)
{
    private readonly ILookup<string, PunktId> iVisad = visade.ToLookup(par => par.Value, par => par.Key);
    private readonly ILookup<string, PunktId> iBas = bas.ToLookup(par => par.Value, par => par.Key);
    private readonly ILookup<string?, PunktId> iRutan = skrivna.ToLookup(par => par.Nummer, par => par.Id);
    private readonly HashSet<PunktId> kvar = [.. skrivna.Select(par => par.Id)];

    /// <summary>Punkten i den här anvisningen (clause of this instruction), eller <see langword="null"/>.</summary>
    public PunktId? IEgen(string nummer)
    {
        var egna = iRutan[nummer].ToList();
        var sedda = iVisad[nummer].Concat(iBas[nummer]).ToList();
        // Två punkter med samma skrivna nummer: den nya sattes in utan omnumrering, och numret är ännu den gamlas.
        // En punkt som ströks ur rutan är inget mål; hänvisningen står kvar som den skrevs och syns som bruten.
        var valda = eget is not null && nummer.StartsWith(eget, StringComparison.Ordinal)
            ? [.. sedda.Where(egna.Contains), .. egna, .. sedda.Where(kvar.Contains)]
            : sedda.Concat(egna);
        return valda.Cast<PunktId?>().FirstOrDefault();
    }

    /// <summary>Punkten i en annan anvisning (clause of another instruction), eller <see langword="null"/>.</summary>
    public PunktId? IAnnan(string slug, string nummer) => andra
        .Where(par => par.Value.Nummer == nummer && string.Equals(par.Value.Slug, slug, StringComparison.OrdinalIgnoreCase))
        .Select(par => (PunktId?)par.Key)
        .FirstOrDefault();
}

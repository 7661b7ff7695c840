using Leveransstrategi.Infrastructure.Documents;

namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Listsida (a page with a list to download). Så här erbjuder en lista nedladdning med sitt urval, som CSV och Excel och med valfria kolumner:
/// <list type="number">
/// <item>Användningsfallet får vid sidan av sin sida en fråga efter alla rader: <c>AllaQuery(Urval) : IFraga&lt;IAsyncEnumerable&lt;Rad&gt;&gt;</c>.</item>
/// <item>Sidan säger sina kolumner och får <c>OnGetCsvAsync</c> och <c>OnGetExcelAsync</c>, som svarar <see cref="Csvsvar{TRad}"/> och
/// <see cref="Excelsvar{TRad}"/> med dem.</item>
/// <item>Vyn får <c>&lt;ladda-ner /&gt;</c> bland sidans åtgärder.</item>
/// </list>
/// </summary>
public interface IListsida
{
    /// <summary>Filens kolumner (the columns of the file), de som den som läser får se.</summary>
    IReadOnlyList<IFilkolumn> Kolumner { get; }
}

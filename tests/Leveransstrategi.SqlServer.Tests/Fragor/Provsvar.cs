using System.Collections;
using System.Data.Common;
using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.SqlServer.Tests.Fragor;

/// <summary>
/// Provsvar (a made-up answer): noll eller en rad där varje fält har ett värde som går att läsa som den typ som efterfrågas. Samma
/// id överallt gör att delar hittar sin rot.
/// </summary>
internal sealed class Provsvar(IReadOnlyList<string> kolumner, int rader, bool alltidEnRad, bool kanSaknas) : DbDataReader
{
    public static readonly DateOnly Dag = new(2008, 3, 3);

    public static readonly Guid Id = new("11111111-1111-1111-1111-111111111111");

    private static readonly Dictionary<string, string> egnaVarden = new()
    {
        [nameof(Handelse.Varden)] = """{"Falt":["1","2"]}""",
        [nameof(Sokpost.Typ)] = "organisation",
        ["Filnamn"] = "prov.txt",
        [nameof(Regelverksversion.Regler)] = """{"fragor":[],"regler":[]}""",
        [nameof(Ramavtal.Avropsregel)] = """{"grundform":"rangordning","kalla":"prov-1"}""",
        [nameof(Ramavtal.Pliktregel)] = """{"kalla":"prov-1","rapportdagar":1}""",
        [nameof(Provfall.Underlag)] = """{"omrade":"prov-1","organisation":"prov-1","dag":"2008-03-03"}""",
        [nameof(Ramavtalsandring.Indextal)] = "1.08",
        // Ett namn, två former: ett sparat svar och en avtalsändring.
        [nameof(Tjansteanteckning.Innehall)] = """{"grund":"ringa","beskrivning":"Prov","kod":"egenRegi","rubrik":"Prov","skal":[],"steg":[],"forbehall":[],"osakert":[]}""",
        [nameof(Direktupphandling.Cpv)] = "72220000-3",
        [nameof(Direktupphandling.Leverantorsnummer)] = "212000-0142",
        [nameof(Anvisningsversion.Text)] = """{"avsnitt":[]}""",
    };

    private int last;

    public override int Depth => 0;

    public override int FieldCount => kolumner.Count;

    public override bool HasRows => rader > 0 || alltidEnRad;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read() => ++last <= (alltidEnRad ? 1 : rader);

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => rader == 0 && kanSaknas;

    public override T GetFieldValue<T>(int ordinal) => (T)(typeof(T) == typeof(string) ? GetString(ordinal) : Varde(typeof(T)));

    public override bool GetBoolean(int ordinal) => rader > 0;

    public override byte GetByte(int ordinal) => 1;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override char GetChar(int ordinal) => '1';

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override string GetDataTypeName(int ordinal) => "nvarchar";

    public override DateTime GetDateTime(int ordinal) => Dag.ToDateTime(TimeOnly.MinValue);

    public override decimal GetDecimal(int ordinal) => rader;

    public override double GetDouble(int ordinal) => rader;

    public override IEnumerator GetEnumerator() => throw new NotSupportedException("EF Core läser rad för rad.");

    public override Type GetFieldType(int ordinal) => typeof(string);

    public override float GetFloat(int ordinal) => rader;

    public override Guid GetGuid(int ordinal) => Id;

    public override short GetInt16(int ordinal) => (short)rader;

    public override int GetInt32(int ordinal) => rader;

    public override long GetInt64(int ordinal) => rader;

    public override string GetName(int ordinal) => kolumner[ordinal];

    public override int GetOrdinal(string name) => kolumner.ToList().FindIndex(kolumn => string.Equals(kolumn, name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var plats
        ? plats
        : throw new ArgumentOutOfRangeException(nameof(name), $"Kolumnen {name} finns inte i svaret.");

    // Ett värde som duger både som text och som lista lagrad i JSON, utom för de kolumner som har en egen form.
    public override string GetString(int ordinal) => egnaVarden.GetValueOrDefault(kolumner[ordinal], """["1"]""");

    public override object GetValue(int ordinal) => GetString(ordinal);

    public override int GetValues(object[] values) => 0;

    private static object Varde(Type typ) => typ switch
    {
        _ when typ == typeof(DateOnly) => Dag,
        _ when typ == typeof(TimeOnly) => TimeOnly.MinValue,
        _ when typ == typeof(DateTime) => Dag.ToDateTime(TimeOnly.MinValue),
        _ when typ == typeof(DateTimeOffset) => new DateTimeOffset(Dag.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        _ when typ == typeof(byte[]) => "Prov\n\n1 Inledning\n\nText."u8.ToArray(),
        _ when typ == typeof(Guid) => Id,
        _ => Convert.ChangeType(1, typ, null),
    };
}

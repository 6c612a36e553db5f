using Assistant.Storage.Migrations;

namespace Assistant.Storage.State;

/// <summary>The tables of bot state.</summary>
internal static class StateSchema
{
    public static readonly Migration[] Steps =
    [
        Migration.Sql("state", 1, _ =>
            "CREATE TABLE state_items (key TEXT NOT NULL PRIMARY KEY, data TEXT NOT NULL, version BIGINT NOT NULL, written BIGINT NOT NULL)"),
    ];
}

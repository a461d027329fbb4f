CREATE TABLE `buyers` (
	`client_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	CONSTRAINT `buyers_client_id` PRIMARY KEY(`client_id`)
);
